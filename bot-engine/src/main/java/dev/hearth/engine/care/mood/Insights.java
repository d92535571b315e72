package dev.hearth.engine.care.mood;

import static java.util.stream.Collectors.averagingDouble;
import static java.util.stream.Collectors.averagingInt;
import static java.util.stream.Collectors.groupingBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IntSummaryStatistics;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// What a member's own check-ins of a while show them: counts and averages, never a judgement.
///
/// @param count      how many check-ins there were, with or without a mood
/// @param moods      how often each mood came, the most frequent first
/// @param byWeekday  mean intensity of the check-ins of a weekday that have one
/// @param byActivity mean intensity of the check-ins with an activity that have one, the most frequent first
/// @param byDay      mean level of the moods of a day that has one, the oldest first
/// @param trend      where the mood's level went from the first half to the second
record Insights(
        int count,
        Map<Mood, Integer> moods,
        Map<DayOfWeek, Double> byWeekday,
        Map<Activity, Double> byActivity,
        NavigableMap<LocalDate, Double> byDay,
        Trend trend) {
    /// Where it went. Too few check-ins tell nothing, and are said to tell nothing.
    enum Trend {
        UNKNOWN,
        LOWER,
        STEADY,
        HIGHER
    }

    private static final int FEWEST_FOR_A_TREND = 6;

    /// A change of the mean level, on a scale of 1 to 5, below which it counts as steady.
    private static final double STEADY_WITHIN = 0.3;

    /// @param checkIns oldest first
    static Insights of(List<CheckIn> checkIns) {
        return new Insights(
                checkIns.size(),
                frequencies(checkIns),
                byWeekday(checkIns),
                byActivity(checkIns),
                byDay(checkIns),
                trend(checkIns));
    }

    private static Map<Mood, Integer> frequencies(Collection<CheckIn> checkIns) {
        Map<Mood, Integer> counts = new EnumMap<>(Mood.class);
        for (CheckIn checkIn : checkIns) {
            if (checkIn.mood() != null) {
                counts.merge(checkIn.mood(), 1, Integer::sum);
            }
        }
        return sorted(counts, Map.Entry.comparingByValue(Comparator.reverseOrder()), count -> count);
    }

    private static Map<DayOfWeek, Double> byWeekday(Collection<CheckIn> checkIns) {
        var intensities = intensities(checkIns, checkIn -> List.of(checkIn.day().getDayOfWeek()), DayOfWeek.class);
        return sorted(intensities, Map.Entry.comparingByKey(), IntSummaryStatistics::getAverage);
    }

    private static Map<Activity, Double> byActivity(Collection<CheckIn> checkIns) {
        var intensities = intensities(checkIns, CheckIn::activities, Activity.class);
        Comparator<IntSummaryStatistics> byCount = Comparator.comparingLong(IntSummaryStatistics::getCount);
        return sorted(intensities, Map.Entry.comparingByValue(byCount.reversed()), IntSummaryStatistics::getAverage);
    }

    private static NavigableMap<LocalDate, Double> byDay(Collection<CheckIn> checkIns) {
        NavigableMap<LocalDate, Double> means = new TreeMap<>();
        checkIns.stream()
                .filter(checkIn -> checkIn.mood() != null)
                .collect(groupingBy(CheckIn::day, averagingInt(Insights::level)))
                .forEach(means::put);
        return means;
    }

    private static int level(CheckIn checkIn) {
        return Objects.requireNonNull(checkIn.mood()).level();
    }

    /// How many check-ins have a mood.
    int withMood() {
        return moods.values().stream().mapToInt(count -> count).sum();
    }

    /// How many days have moods of this mean level, rounded.
    int daysOf(int level) {
        return Math.toIntExact(byDay.values().stream()
                .filter(mean -> Math.round(mean) == level)
                .count());
    }

    /// Mean level of the days that are taken together as one, the oldest first.
    NavigableMap<LocalDate, Double> course(UnaryOperator<LocalDate> together) {
        return byDay.entrySet().stream()
                .collect(groupingBy(
                        day -> together.apply(day.getKey()), TreeMap::new, averagingDouble(Map.Entry::getValue)));
    }

    private static <K extends Enum<K>> Map<K, IntSummaryStatistics> intensities(
            Collection<CheckIn> checkIns, Function<CheckIn, Collection<K>> groups, Class<K> type) {
        Map<K, IntSummaryStatistics> intensities = new EnumMap<>(type);
        for (CheckIn checkIn : checkIns) {
            Intensity intensity = checkIn.intensity();
            if (intensity != null) {
                groups.apply(checkIn)
                        .forEach(group -> intensities
                                .computeIfAbsent(group, _ -> new IntSummaryStatistics())
                                .accept(intensity.value()));
            }
        }
        return intensities;
    }

    /// Equals stay in the order of the given map.
    private static <K, V, R> Map<K, R> sorted(
            Map<K, V> given, Comparator<Map.Entry<K, V>> order, Function<V, R> shown) {
        Map<K, R> sorted = new LinkedHashMap<>();
        given.entrySet().stream()
                .sorted(order)
                .forEach(entry -> sorted.put(entry.getKey(), shown.apply(entry.getValue())));
        return sorted;
    }

    private static Trend trend(List<CheckIn> checkIns) {
        int[] levels = checkIns.stream()
                .map(CheckIn::mood)
                .filter(Objects::nonNull)
                .mapToInt(Mood::level)
                .toArray();
        if (levels.length < FEWEST_FOR_A_TREND) {
            return Trend.UNKNOWN;
        }
        int half = levels.length / 2;
        double change = mean(levels, levels.length - half, levels.length) - mean(levels, 0, half);
        return Math.abs(change) < STEADY_WITHIN ? Trend.STEADY : change < 0 ? Trend.LOWER : Trend.HIGHER;
    }

    private static double mean(int[] values, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }
}
