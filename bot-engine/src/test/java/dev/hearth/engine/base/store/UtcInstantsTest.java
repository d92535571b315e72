package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

class UtcInstantsTest {
    private final TimeZone zone = TimeZone.getDefault();

    @BeforeEach
    void moveToBerlin() {
        TimeZone.setDefault(TimeZone.getTimeZone("Europe/Berlin"));
    }

    @AfterEach
    void moveBack() {
        TimeZone.setDefault(zone);
    }

    @EveryStore
    void theHourThatComesTwiceInAutumnIsKeptApart(Database database) {
        var summerTime = Instant.parse("2026-10-25T00:30:00Z");
        var winterTime = Instant.parse("2026-10-25T01:30:00Z");
        CheckInRows.insert(database, 1, summerTime, null);
        CheckInRows.insert(database, 2, winterTime, null);

        assertThat(CheckInRows.madeAt(database, 1)).isEqualTo(summerTime);
        assertThat(CheckInRows.madeAt(database, 2)).isEqualTo(winterTime);
        assertThat(idsAfter(database, summerTime)).containsExactly(2L);
    }

    @EveryStore
    void theHourThatIsMissingInSpringIsKept(Database database) {
        var missing = Instant.parse("2026-03-29T02:30:00Z");
        CheckInRows.insert(database, 1, missing, null);

        assertThat(CheckInRows.madeAt(database, 1)).isEqualTo(missing);
    }

    @EveryStore
    void whatIsFinerThanMicrosecondsIsCut(Database database) {
        CheckInRows.insert(database, 1, Instant.parse("2026-11-24T12:00:00.123456999Z"), null);

        assertThat(CheckInRows.madeAt(database, 1)).isEqualTo("2026-11-24T12:00:00.123456Z");
    }

    private static java.util.List<Long> idsAfter(Database database, Instant moment) {
        return database.read(handle -> handle.createQuery("SELECT id FROM check_in WHERE made_at > :at")
                .bind("at", moment)
                .mapTo(Long.class)
                .list());
    }
}
