package dev.hearth.engine.talk;

import java.util.regex.Pattern;

/// A drawn picture below a message's cards. The cards or its description say all that matters of it; single points of a
/// curve may be drawn alone. What it shows is a member's own and stays out of `toString`.
public final class Picture {
    /// In bytes; far below Discord's bound, and what an engine may hold many of.
    public static final int LARGEST = 512 << 10;

    private static final Pattern NAME = Pattern.compile("[a-z][a-z-]{0,31}\\.png");
    private static final int LONGEST_ALT = 1_024;

    private final String name;
    private final byte[] png;
    private final String alt;

    /// A picture that was drawn.
    ///
    /// @param name what its file is called; every client sees it
    /// @param png  up to [#LARGEST] bytes
    /// @param alt  what those hear who do not see it, up to 1024 characters
    public Picture(String name, byte[] png, String alt) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("a picture is named with plain letters");
        }
        if (png.length == 0 || png.length > LARGEST) {
            throw new IllegalArgumentException("a picture has up to " + LARGEST + " bytes, not " + png.length);
        }
        Limits.text("a picture's description", alt, LONGEST_ALT);
        this.name = name;
        this.png = png.clone();
        this.alt = alt;
    }

    public String name() {
        return name;
    }

    public byte[] png() {
        return png.clone();
    }

    public String alt() {
        return alt;
    }

    @Override
    public String toString() {
        return "Picture[" + png.length + " bytes]";
    }
}
