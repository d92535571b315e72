package dev.hearth.engine.ops.backup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Which archives may go: those that Hearth itself has found whole and has better ones of. Never the newest whole
/// one, never one that is pinned, never one that was not found whole: nobody knows what is still in it, or whose it
/// is. Days, weeks and months without a backup do not count, so that a PC that was off for a year has lost nothing.
///
/// @param daily   of how many days the newest is kept
/// @param weekly  the same of weeks, from Monday
/// @param monthly the same of months
public record Retention(int daily, int weekly, int monthly) {
    public Retention {
        if (daily < 0 || weekly < 0 || monthly < 0) {
            throw new IllegalArgumentException("no fewer than none are kept");
        }
    }

    /// An archive, as far as this matters.
    record Kept(String name, Instant created, boolean verified, boolean pinned) {
        private static final Comparator<Kept> NEWEST_FIRST =
                Comparator.comparing(Kept::created).thenComparing(Kept::name).reversed();
    }

    /// What may go.
    ///
    /// @param zone in which days begin
    List<Kept> expired(List<Kept> all, ZoneId zone) {
        var whole =
                all.stream().filter(Kept::verified).sorted(Kept.NEWEST_FIRST).toList();
        var stays = new HashSet<String>();
        whole.stream().limit(1).forEach(newest -> stays.add(newest.name));
        keep(stays, whole, daily, kept -> day(kept, zone));
        keep(stays, whole, weekly, kept -> week(day(kept, zone)));
        keep(stays, whole, monthly, kept -> YearMonth.from(day(kept, zone)));
        return whole.stream()
                .filter(kept -> !kept.pinned && !stays.contains(kept.name))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /// The newest of each of the last periods that have any.
    private static void keep(Set<String> stays, List<Kept> newestFirst, int most, Function<Kept, Object> period) {
        var seen = new HashSet<>();
        for (var kept : newestFirst) {
            if (!seen.contains(period.apply(kept)) && seen.size() < most) {
                seen.add(period.apply(kept));
                stays.add(kept.name);
            }
        }
    }

    private static LocalDate day(Kept kept, ZoneId zone) {
        return LocalDate.ofInstant(kept.created, zone);
    }

    private static String week(LocalDate day) {
        return day.get(IsoFields.WEEK_BASED_YEAR) + "-" + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }
}
