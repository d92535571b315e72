package dev.hearth.ui.kit;

import dev.hearth.assets.Assets;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Emoji that are drawn everywhere. JavaFX draws no colour fonts on Linux, and of what is left there some faces are
/// missing, so there they come from a font of one colour that Hearth brings along; other systems draw their own.
public final class Emoji {
    private static final boolean OWN_FONT =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux");
    private static final Pattern CHARACTERS = Pattern.compile("\\X");
    private static final int DRAWN_AS_EMOJI = 0xFE0F;
    private static final double ANY_SIZE = 13;

    static {
        if (OWN_FONT) {
            load();
        }
    }

    private Emoji() {}

    /// A stretch of a text that is emoji throughout, or has none.
    record Part(String text, boolean emoji) {}

    /// One or more emoji by themselves, as the graphic of a button for one.
    public static Label label(String emoji) {
        var label = new Label(emoji);
        if (OWN_FONT) {
            label.getStyleClass().add("emoji");
        }
        return label;
    }

    /// Lets a label or a button say a text; emoji that it begins with stand before it.
    public static void say(Labeled label, String text) {
        var parts = OWN_FONT ? parts(text) : List.of(new Part(text, false));
        boolean leads = !parts.isEmpty() && parts.getFirst().emoji();
        label.setGraphic(leads ? label(parts.getFirst().text()) : null);
        label.setText(leads ? text.substring(parts.getFirst().text().length()).strip() : text);
    }

    /// The pieces of a text that lie side by side in a flow.
    public static List<Text> texts(String text) {
        return OWN_FONT ? parts(text).stream().map(Emoji::text).toList() : List.of(new Text(text));
    }

    private static Text text(Part part) {
        var text = new Text(part.text());
        if (part.emoji()) {
            text.getStyleClass().add("emoji");
        }
        return text;
    }

    static List<Part> parts(String text) {
        var parts = new ArrayList<Part>();
        CHARACTERS.matcher(text).results().forEach(found -> {
            var character = found.group();
            boolean emoji = isEmoji(character);
            if (!parts.isEmpty() && parts.getLast().emoji() == emoji) {
                parts.add(new Part(parts.removeLast().text() + character, emoji));
            } else {
                parts.add(new Part(character, emoji));
            }
        });
        return parts;
    }

    /// What a reader takes for one character may be several code points: a hand and its colour, a family, a flag.
    private static boolean isEmoji(String character) {
        return character.codePoints().anyMatch(Character::isEmojiPresentation)
                || (character.indexOf(DRAWN_AS_EMOJI) >= 0 && Character.isEmoji(character.codePointAt(0)));
    }

    private static void load() {
        try (var bytes = Assets.emojiFont().openStream()) {
            Font.loadFont(bytes, ANY_SIZE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
