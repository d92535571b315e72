package dev.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class HandClockTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private final HandClock clock = new HandClock(NOON);

    @Test
    void standsStillUntilItIsTurned() {
        assertThat(clock.instant()).isEqualTo(NOON);

        clock.advance(Duration.ofMinutes(5));

        assertThat(clock.instant()).isEqualTo(NOON.plusSeconds(300));
    }

    @Test
    void canBeSetBack() {
        clock.set(NOON.minusSeconds(1));

        assertThat(clock.instant()).isEqualTo(NOON.minusSeconds(1));
    }

    @Test
    void doesNotAdvanceBackwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> clock.advance(Duration.ofSeconds(-1)));
    }
}
