package dev.hearth.engine.base.chart;

import dev.hearth.assets.Assets;
import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;

/// The product's own face, since a server has often none at all.
record Fonts(Font regular, Font strong) {
    /// What tells the JDK where a system's fonts lie; without any system's it needs these two lines.
    private static final String SYSTEM_FONTS = "sun.awt.fontconfig";

    private static final String NO_SYSTEM_FONTS = "version=1\nsequence.allfonts=default\n";

    /// Reads the faces. The JDK would look through the system's fonts first, which leaves a file in the user's home,
    /// and
    /// fails where there is no list of them.
    static Fonts load() throws IOException {
        System.setProperty("java.awt.headless", "true");
        Path none = Files.createTempFile("hearth-fonts", ".properties");
        try {
            Files.writeString(none, NO_SYSTEM_FONTS);
            if (System.getProperty(SYSTEM_FONTS) == null) {
                System.setProperty(SYSTEM_FONTS, none.toString());
            }
            return new Fonts(read(Assets.face("Inter-Regular.otf")), read(Assets.face("Inter-SemiBold.otf")));
        } catch (FontFormatException e) {
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(none);
        }
    }

    private static Font read(URL face) throws IOException, FontFormatException {
        try (InputStream in = face.openStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        }
    }

    Font regular(float size) {
        return regular.deriveFont(size);
    }

    Font strong(float size) {
        return strong.deriveFont(size);
    }
}
