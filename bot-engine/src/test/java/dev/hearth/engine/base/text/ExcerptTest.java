package dev.hearth.engine.base.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExcerptTest {
    @Test
    void formattingAndMentionsAreShownAsTheyWereTyped() {
        assertThat(Excerpt.of("**no** <@123> @everyone ||x||", 100))
                .isEqualTo("\\*\\*no\\*\\* \\<\\@123\\> \\@everyone \\|\\|x\\|\\|");
    }

    @Test
    void aLongTextIsCutAtAWholeCharacter() {
        assertThat(Excerpt.of("🌱🌱🌱🌱", 2)).isEqualTo("🌱🌱…");
    }

    @Test
    void linesBecomeOne() {
        assertThat(Excerpt.of(" first\n\n  second ", 100)).isEqualTo("first second");
    }
}
