package dev.hearth.assets;

import java.net.URL;
import java.util.List;

/// Where the files lie that a screen shows, so that nobody else spells their paths.
public final class Assets {
    private static final List<String> FONTS =
            List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "JetBrainsMono-Regular.woff");
    private static final List<String> STYLES = List.of(
            "color",
            "control",
            "frame",
            "kit",
            "home",
            "practice",
            "servers",
            "logs",
            "connect",
            "staff",
            "feedback",
            "settings");
    private static final List<Integer> ICON_SIZES = List.of(16, 24, 32, 48, 64, 128, 256);

    private Assets() {}

    /// The style sheets in the order in which a scene takes them: colours first, then what every page shares, then the
    /// pages.
    public static List<URL> styles() {
        return STYLES.stream().map(name -> find("style/" + name + ".css")).toList();
    }

    /// Every face that the style sheets name, to be loaded before the first screen is drawn.
    public static List<URL> fonts() {
        return FONTS.stream().map(name -> find("font/" + name)).toList();
    }

    /// One of the faces, by its file's name: for what is drawn without a screen.
    public static URL face(String file) {
        return find("font/" + file);
    }

    /// The face "Noto Emoji", which is large and wanted on some systems only.
    public static URL emojiFont() {
        return find("font/NotoEmoji-Regular.ttf");
    }

    /// The icon of the program from 16 to 256 pixels, smallest first.
    public static List<URL> icons() {
        return ICON_SIZES.stream()
                .map(size -> find("icon/hearth-" + size + ".png"))
                .toList();
    }

    private static URL find(String path) {
        var found = Assets.class.getResource(path);
        if (found == null) {
            throw new IllegalArgumentException("no such asset: " + path);
        }
        return found;
    }
}
