package dev.hearth.engine.ops.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class LastMinuteTest {
    private static final Instant NOON = Instant.parse("2026-01-01T12:00:00Z");

    private final LastMinute minute = new LastMinute();

    @Test
    void aQuietMinuteHasNoMedian() {
        assertThat(minute.count(NOON)).isZero();
        assertThat(minute.median(NOON)).isEmpty();
    }

    @Test
    void theMedianIsTheMiddleOne() {
        add(NOON, 900);
        add(NOON, 20);
        add(NOON, 30);

        assertThat(minute.count(NOON)).isEqualTo(3);
        assertThat(minute.median(NOON)).contains(30L);
    }

    @Test
    void answersOfTheMinuteBeforeCountNoMore() {
        add(NOON, 10);
        add(NOON.plusSeconds(59), 20);

        assertThat(minute.count(NOON.plusSeconds(59))).isEqualTo(2);
        assertThat(minute.count(NOON.plusSeconds(60))).isEqualTo(1);
        assertThat(minute.median(NOON.plusSeconds(60))).contains(20L);
        assertThat(minute.count(NOON.plusSeconds(200))).isZero();
        assertThat(minute.median(NOON.plusSeconds(200))).isEmpty();
    }

    @Test
    void aVeryBusyMinuteIsCountedInFull() {
        for (int i = 0; i < 10_000; i++) {
            add(NOON.plusMillis(i), i < 9_000 ? 1_000 : 5);
        }

        assertThat(minute.count(NOON.plusSeconds(10))).isEqualTo(10_000);
        assertThat(minute.median(NOON.plusSeconds(10))).contains(1_000L);
    }

    private void add(Instant at, long tookMs) {
        minute.add(at, Duration.ofMillis(tookMs));
    }
}
