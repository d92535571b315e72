package dev.hearth.engine.base.chart;

import java.awt.Color;

/// The colours of one page. It has a light ground of its own, so that it is read alike on Discord's light and dark.
///
/// @param accent the member's colour
record Palette(Color accent) {
    static final Color PAGE = new Color(0xFFFCF7);
    static final Color INK = new Color(0x2B2622);
    static final Color QUIET = new Color(0x655C54);
    static final Color LINE = new Color(0xE4DCD2);

    private static final double LIGHTEST = 0.14;

    /// Where black and white are read equally well.
    private static final double MIDDLE = 0.179;

    static Palette of(Colour colour) {
        return new Palette(new Color(colour.rgb()));
    }

    /// The accent thinned with the page's ground.
    ///
    /// @param share of the accent, 0 to 1
    Color tint(double share) {
        return new Color(
                mixed(PAGE.getRed(), accent.getRed(), share),
                mixed(PAGE.getGreen(), accent.getGreen(), share),
                mixed(PAGE.getBlue(), accent.getBlue(), share));
    }

    private static int mixed(int from, int to, double share) {
        return Math.toIntExact(Math.round(from + (to - from) * share));
    }

    /// The colour of a step, the higher the darker.
    ///
    /// @param step from 1
    Color step(int step, int steps) {
        return tint(LIGHTEST + (1 - LIGHTEST) * (step - 1) / (steps - 1));
    }

    /// In what words on this colour are read best.
    static Color wordsOn(Color ground) {
        return luminance(ground) > MIDDLE ? Color.BLACK : Color.WHITE;
    }

    /// How bright a colour is, 0 to 1, as WCAG 2 counts it.
    static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
