package dev.hearth.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.kit.Emoji.Part;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmojiTest {
    @Test
    void facesFlagsAndFamiliesAreKeptWhole() {
        for (var emoji : List.of("🙂", "👍🏽", "👩‍👩‍👧", "🇫🇷", "❤️")) {
            assertThat(Emoji.parts("a " + emoji + " b"))
                    .as(emoji)
                    .containsExactly(new Part("a ", false), new Part(emoji, true), new Part(" b", false));
        }
    }

    @Test
    void whatIsOnlyASignStaysText() {
        assertThat(Emoji.parts("3 × 4 · ✓ ™ # 5")).containsExactly(new Part("3 × 4 · ✓ ™ # 5", false));
        assertThat(Emoji.parts("")).isEmpty();
    }

    @Test
    void emojiSideBySideAreOnePart() {
        assertThat(Emoji.parts("😀😴ok")).containsExactly(new Part("😀😴", true), new Part("ok", false));
    }
}
