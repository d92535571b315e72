package dev.hearth.engine.care.profile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How many days in a row somebody was here. Today is still open and never missed; missed days within the month's grace
/// and paused ones neither count nor break; what is written down later for a missed day heals the gap.
///
/// @param current   days that count, up to today
/// @param longest   the most there ever were in a row
/// @param graceLeft how many more days of this month may be missed
record Streak(int current, int longest, int graceLeft) {
    /// @param days   when they were here
    /// @param grace  how many days of a month may be missed
    static Streak of(Set<LocalDate> days, LocalDate today, int grace, List<Pause> pauses) {
        Counting counting = new Counting(grace, pauses);
        TreeSet<LocalDate> sorted = new TreeSet<>(days);
        if (!sorted.isEmpty() && !sorted.first().isAfter(today)) {
            sorted.first().datesUntil(today.plusDays(1)).forEach(day -> counting.take(day, days.contains(day), today));
        }
        int used = counting.graceUsed.getOrDefault(YearMonth.from(today), 0);
        return new Streak(counting.run, counting.longest, grace - used);
    }

    /// From the first day to the last.
    private static final class Counting {
        private final int grace;
        private final List<Pause> pauses;
        private final Map<YearMonth, Integer> graceUsed = new HashMap<>();

        /// Grace that the gap under way has used: given back if the gap breaks the streak all the same.
        private final Map<YearMonth, Integer> ofThisGap = new HashMap<>();

        private int run;
        private int longest;

        Counting(int grace, List<Pause> pauses) {
            this.grace = grace;
            this.pauses = pauses;
        }

        void take(LocalDate day, boolean here, LocalDate today) {
            if (here) {
                run++;
                longest = Math.max(longest, run);
                ofThisGap.clear();
            } else if (run > 0 && !day.equals(today) && pauses.stream().noneMatch(pause -> pause.covers(day))) {
                miss(YearMonth.from(day));
            }
        }

        private void miss(YearMonth month) {
            if (graceUsed.getOrDefault(month, 0) < grace) {
                graceUsed.merge(month, 1, Integer::sum);
                ofThisGap.merge(month, 1, Integer::sum);
            } else {
                run = 0;
                ofThisGap.forEach((used, count) -> graceUsed.merge(used, -count, Integer::sum));
                ofThisGap.clear();
            }
        }
    }
}
