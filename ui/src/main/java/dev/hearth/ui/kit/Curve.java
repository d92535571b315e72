package dev.hearth.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.PathElement;

/// A smooth line through points that never leaves the range of its neighbours: a curve that overshoots would show
/// figures that were never there. Monotone cubic interpolation after Fritsch and Carlson (1980), with the harmonic mean
/// as slope.
final class Curve {
    private Curve() {}

    /// The curve from the first point, where a path already stands, to the last.
    ///
    /// @param x strictly rising
    static List<PathElement> through(double[] x, double[] y) {
        double[] slopes = slopes(x, y);
        List<PathElement> curve = new ArrayList<>(x.length);
        for (int i = 1; i < x.length; i++) {
            double third = (x[i] - x[i - 1]) / 3;
            curve.add(new CubicCurveTo(
                    x[i - 1] + third,
                    y[i - 1] + slopes[i - 1] * third,
                    x[i] - third,
                    y[i] - slopes[i] * third,
                    x[i],
                    y[i]));
        }
        return curve;
    }

    /// The slope at each point; flat at every peak and in every valley.
    static double[] slopes(double[] x, double[] y) {
        int last = x.length - 1;
        double[] between = new double[last];
        for (int i = 0; i < last; i++) {
            between[i] = (y[i + 1] - y[i]) / (x[i + 1] - x[i]);
        }
        double[] at = new double[x.length];
        at[0] = between[0];
        at[last] = between[last - 1];
        for (int i = 1; i < last; i++) {
            double product = between[i - 1] * between[i];
            at[i] = product <= 0 ? 0 : 2 * product / (between[i - 1] + between[i]);
        }
        return at;
    }
}
