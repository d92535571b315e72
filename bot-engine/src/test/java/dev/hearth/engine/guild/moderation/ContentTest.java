package dev.hearth.engine.guild.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.guild.settings.AutoModAction;
import dev.hearth.engine.talk.Heard.Danger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Good morning everybody, how did you sleep?",
                "I am SO tired today",
                "OK",
                "hahahahahaha",
                "noooooo",
                "see https://example.org/a-page",
                "Je suis en retard, désolée",
                "Ich hätte gern über Übungen gesprochen 🌱🌱🌱🌱",
                "----------------",
                "Me gustó mucho. ¿Y a ti?"
            })
    void whatPeopleSayEveryDayScoresNothing(String text) {
        assertThat(Content.of(text, 1).score()).isZero();
    }

    static Stream<Arguments> signs() {
        return Stream.of(
                Arguments.of("WHY DOES NOBODY LISTEN TO ME", 0, Sign.CAPITALS, 0.3),
                Arguments.of("http://a.example http://b.example", 0, Sign.LINKS, 0.2),
                Arguments.of("http://a http://b http://c http://d", 0, Sign.LINKS, 0.5),
                Arguments.of("come to discord.gg/abc", 0, Sign.INVITES, 0.5),
                Arguments.of("hey", 5, Sign.MENTIONS, 0.5),
                Arguments.of("hey", 10, Sign.MENTIONS, 0.9),
                Arguments.of("@everyone look", 0, Sign.MENTIONS, 0.4),
                Arguments.of("aaaaaaaaaaaaaaaaaaaaaa", 0, Sign.CHARACTERS, 0.3),
                Arguments.of("h\u0335\u0336\u0337\u0338\u0335i", 0, Sign.CHARACTERS, 0.3),
                Arguments.of("FREE nitro here", 0, Sign.SPAM, 0.7),
                Arguments.of("k\u200Bys", 0, Sign.SLURS, 0.97),
                Arguments.of("you f4gg0t", 0, Sign.SLURS, 0.97));
    }

    @ParameterizedTest
    @MethodSource("signs")
    void eachSignHasItsWeight(String text, int mentions, Sign sign, double weight) {
        Content content = Content.of(text, mentions);

        assertThat(content.signs()).containsExactly(sign);
        assertThat(content.score()).isCloseTo(weight, org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void signsAddUpAndNeverToMoreThanOne() {
        Content content = Content.of("FREE NITRO FOR ALL OF YOU MY DEAR FRIENDS discord.gg/abc", 12);

        assertThat(content.signs()).contains(Sign.CAPITALS, Sign.SPAM, Sign.INVITES, Sign.MENTIONS);
        assertThat(content.score()).isBetween(0.98, 1.0);
    }

    /// As section 5 of what the bot does has them.
    @Test
    void theLevelsHaveTheirThresholds() {
        assertThat(Stream.of(1, 2, 3, 4, 5).map(Strictness::of))
                .containsExactly(
                        new Strictness(0.95, 15),
                        new Strictness(0.85, 12),
                        new Strictness(0.65, 10),
                        new Strictness(0.45, 8),
                        new Strictness(0.25, 5));
    }

    @Test
    void nobodyInDangerIsBotheredAndNothingGoesFurtherThanAWarning() {
        for (AutoModAction allowed : AutoModAction.values()) {
            assertThat(AutoModeration.furthest(Danger.SEEN, allowed)).isEmpty();
            assertThat(AutoModeration.furthest(Danger.UNKNOWN, allowed))
                    .contains(allowed == AutoModAction.LOG ? Act.NOTE : Act.WARN);
        }
    }
}
