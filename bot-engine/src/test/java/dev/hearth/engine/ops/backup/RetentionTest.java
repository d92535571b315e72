package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.ops.backup.Retention.Kept;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Retention deletes what is replaced, and never the last good one.
class RetentionTest {
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");
    private static final ZoneId UTC = ZoneOffset.UTC;
    private static final Retention USUAL = new Retention(7, 4, 6);

    @Test
    void ofAYearOfDailyBackupsSevenDaysFourWeeksAndSixMonthsAreKept() {
        List<Kept> year = daily(365);

        List<Kept> kept = after(year, USUAL);

        assertThat(kept.stream().map(each -> LocalDate.ofInstant(each.created(), UTC)))
                .containsExactly(
                        // seven days
                        LocalDate.of(2026, 11, 24),
                        LocalDate.of(2026, 11, 23),
                        LocalDate.of(2026, 11, 22), // and the last Sunday of its week
                        LocalDate.of(2026, 11, 21),
                        LocalDate.of(2026, 11, 20),
                        LocalDate.of(2026, 11, 19),
                        LocalDate.of(2026, 11, 18),
                        // two more weeks
                        LocalDate.of(2026, 11, 15),
                        LocalDate.of(2026, 11, 8),
                        // five more months
                        LocalDate.of(2026, 10, 31),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 8, 31),
                        LocalDate.of(2026, 7, 31),
                        LocalDate.of(2026, 6, 30));
    }

    @Test
    void thirtyFailingNightsCostNothing() {
        List<Kept> all = new ArrayList<>(List.of(new Kept("good", NOON, true, false)));
        for (int night = 1; night <= 30; night++) {
            all.add(new Kept("bad-" + night, NOON.plus(Duration.ofDays(night)), false, false));
        }

        assertThat(USUAL.expired(all, UTC)).isEmpty();
        assertThat(new Retention(0, 0, 0).expired(all, UTC)).isEmpty();
    }

    @Test
    void whateverThereIsTheLastGoodOneThePinnedAndTheUnknownStay() {
        Random random = new Random(20261126);
        for (int round = 0; round < 3000; round++) {
            List<Kept> all = any(random);
            Retention retention = new Retention(random.nextInt(9), random.nextInt(6), random.nextInt(8));

            List<Kept> gone = retention.expired(all, UTC);

            Optional<Kept> lastGood = all.stream()
                    .filter(Kept::verified)
                    .max(Comparator.comparing(Kept::created).thenComparing(Kept::name));
            assertThat(all).containsAll(gone);
            assertThat(gone).allMatch(Kept::verified).noneMatch(Kept::pinned);
            lastGood.ifPresent(last -> assertThat(gone)
                    .doesNotContain(last)
                    .allMatch(each -> !each.created().isAfter(last.created())));
            List<Kept> left = without(all, gone);
            assertThat(periods(left)).isGreaterThanOrEqualTo(Math.min(retention.monthly(), periods(all)));
            assertThat(left.stream().filter(each -> each.verified() && !each.pinned()))
                    .hasSizeLessThanOrEqualTo(
                            Math.max(1, retention.daily() + retention.weekly() + retention.monthly()));
            assertThat(retention.expired(left, UTC))
                    .as("a second time nothing more goes")
                    .isEmpty();
        }
    }

    private static long periods(List<Kept> all) {
        return all.stream()
                .filter(Kept::verified)
                .map(each -> YearMonth.from(each.created().atZone(UTC)))
                .distinct()
                .count();
    }

    private static List<Kept> any(Random random) {
        List<Kept> all = new ArrayList<>();
        int count = random.nextInt(60);
        for (int i = 0; i < count; i++) {
            Instant created = NOON.minus(Duration.ofHours(random.nextInt(24 * 300)));
            all.add(new Kept("a" + i, created, random.nextInt(5) > 0, random.nextInt(9) == 0));
        }
        return all;
    }

    private static List<Kept> daily(int days) {
        List<Kept> all = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            all.add(new Kept("a" + day, NOON.minus(Duration.ofDays(day)), true, false));
        }
        return all;
    }

    private static List<Kept> after(List<Kept> all, Retention retention) {
        return without(all, retention.expired(all, UTC));
    }

    private static List<Kept> without(List<Kept> all, List<Kept> gone) {
        return all.stream().filter(each -> !gone.contains(each)).toList();
    }
}
