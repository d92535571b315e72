package dev.hearth.engine.base.chart;

/// The colours that members choose from for what is drawn for them. Each is dark enough to be read on a light page and
/// to carry light words. The names are kept in the store.
public enum Colour {
    EMBER(0xB04A17),
    HONEY(0x876000),
    SAGE(0x4A7345),
    SEA(0x1C7373),
    SKY(0x2C69A0),
    LAVENDER(0x6F55A5),
    ROSE(0xAF4168),
    SLATE(0x546070);

    private final int rgb;

    Colour(int rgb) {
        this.rgb = rgb;
    }

    /// As `0xRRGGBB`.
    public int rgb() {
        return rgb;
    }
}
