package dev.hearth.engine.guild.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.talk.Heard;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RhythmTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    private final Rhythm rhythm = new Rhythm();

    @Test
    void oneMessageMoreInAMinuteThanTheLevelAllowsIsTooMuch() {
        for (int i = 0; i < 8; i++) {
            assertThat(rhythm.note(said(1, i, "word " + i), 8)).isEmpty();
        }

        assertThat(rhythm.note(said(1, 59, "another"), 8)).containsExactly(Sign.RATE);
        assertThat(rhythm.note(said(2, 59, "somebody else"), 8)).isEmpty();
        assertThat(rhythm.note(said(1, 121, "later"), 8)).isEmpty();
    }

    /// Fewer than three different ones of the last ten.
    @Test
    void theSameAgainAndAgainIsTooMuchHoweverSlow() {
        for (int i = 0; i < 9; i++) {
            assertThat(rhythm.note(said(1, i * 50, i % 2 == 0 ? "Look here" : "and here"), 15))
                    .isEmpty();
        }

        assertThat(rhythm.note(said(1, 450, "look HERE "), 15)).containsExactly(Sign.REPETITION);
        assertThat(rhythm.note(said(1, 460, "something else"), 15)).isEmpty();
    }

    @Test
    void tenMinutesLaterNothingIsHeldAgainstAnybody() {
        for (int i = 0; i < 9; i++) {
            rhythm.note(said(1, i, "hello"), 15);
        }

        assertThat(rhythm.note(said(1, 700, "hello"), 15)).isEmpty();
    }

    @Test
    void onePersonIsNoticedOnceInAMinute() {
        assertThat(rhythm.mayNotice(said(1, 0, ""))).isTrue();
        assertThat(rhythm.mayNotice(said(1, 59, ""))).isFalse();
        assertThat(rhythm.mayNotice(said(2, 59, ""))).isTrue();
        assertThat(rhythm.mayNotice(said(1, 60, ""))).isTrue();
    }

    private static Heard said(long author, int second, String text) {
        return new Heard(
                new GuildId(1),
                new ChannelId(2),
                new ChannelId(2),
                3,
                new UserId(author),
                text,
                0,
                0,
                Set.of(),
                NOON.plusSeconds(second),
                Heard.Danger.UNKNOWN);
    }
}
