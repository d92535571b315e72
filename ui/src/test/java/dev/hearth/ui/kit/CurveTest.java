package dev.hearth.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.shape.CubicCurveTo;
import org.junit.jupiter.api.Test;

class CurveTest {
    @Test
    void neverLeavesTheRangeOfTwoNeighbours() {
        double[] x = {0, 10, 20, 30, 40, 50};
        double[] y = {5, 5, 80, 78, 0, 60};

        var curve = Curve.through(x, y);

        for (int i = 0; i < curve.size(); i++) {
            var piece = (CubicCurveTo) curve.get(i);
            double low = Math.min(y[i], y[i + 1]);
            double high = Math.max(y[i], y[i + 1]);
            // A Bezier curve lies within the hull of its control points.
            assertThat(piece.getControlY1()).isBetween(low, high);
            assertThat(piece.getControlY2()).isBetween(low, high);
        }
    }

    @Test
    void isFlatAtAPeak() {
        assertThat(Curve.slopes(new double[] {0, 1, 2}, new double[] {0, 9, 3})[1])
                .isZero();
    }

    @Test
    void roundsAnAxisUpToNumbersThatPeopleRead() {
        assertThat(Scale.roundedUp(0, 4)).isEqualTo(4);
        assertThat(Scale.roundedUp(7, 4)).isEqualTo(8);
        assertThat(Scale.roundedUp(76, 4)).isEqualTo(80);
        assertThat(Scale.roundedUp(81, 4)).isEqualTo(200);
    }
}
