package dev.hearth.ui.kit;

/// The upper end of an axis that people can read at a glance.
final class Scale {
    private static final double[] STEPS = {1, 2, 5, 10};

    private Scale() {}

    /// The least number that is not below the value and falls into equal steps of 1, 2 or 5 times a power of ten.
    ///
    /// @param steps how many of them the axis shows
    static double roundedUp(double value, int steps) {
        double wanted = Math.max(value, 1) / steps;
        double power = Math.max(1, Math.pow(10, Math.floor(Math.log10(wanted))));
        for (double step : STEPS) {
            if (step * power >= wanted) {
                return step * power * steps;
            }
        }
        throw new IllegalStateException("no step for " + value);
    }
}
