package dev.hearth.engine.care.mood;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.hearth.engine.base.chart.Panel;
import dev.hearth.engine.base.chart.Panel.Bar;
import dev.hearth.engine.base.chart.Panel.Bars;
import dev.hearth.engine.base.chart.Panel.Course;
import dev.hearth.engine.base.chart.Panel.Note;
import dev.hearth.engine.base.chart.Panel.Point;
import dev.hearth.engine.base.chart.Sheet;
import dev.hearth.engine.base.chart.Year;
import dev.hearth.engine.base.text.Speech;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// A member's history as a page to be drawn: four charts, or a square for each day of a year. Beside it stand its words
/// for those who do not see it; of single days and of the steps of a course they tell only the most telling.
final class InsightsPicture {
    /// Fewer check-ins with a mood make no picture that says anything.
    static final int FEWEST = 3;

    private static final int WEEK = 7;
    private static final int MOST_BARS = 6;

    /// What is longer is drawn week by week, and what is longer than two years month by month.
    private static final long MOST_DAYS = 62;

    private static final long MOST_WEEKS_IN_DAYS = 731;

    private static final int MONTHS_OF_A_YEAR = 13;

    /// What a point of a course stands for.
    private enum Step {
        DAY,
        WEEK,
        MONTH;

        LocalDate first(LocalDate day) {
            return switch (this) {
                case DAY -> day;
                case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                case MONTH -> day.withDayOfMonth(1);
            };
        }
    }

    private final Speech speech;
    private final Timeframe timeframe;
    private final Insights insights;

    InsightsPicture(Speech speech, Timeframe timeframe, Insights insights) {
        this.speech = speech;
        this.timeframe = timeframe;
        this.insights = insights;
    }

    /// @param today the member's
    Sheet sheet(LocalDate today) {
        String title = speech.say("insights.title." + timeframe.name());
        String count = speech.say("insights.count", insights.count());
        return timeframe == Timeframe.YEAR
                ? page(title, count + " · " + speech.say("drawn.year"), year(today))
                : page(
                        title,
                        count + " · " + speech.name("trend", insights.trend()),
                        new Sheet.Panels(List.of(moods(), weekdays(), activities(), course())));
    }

    private Sheet page(String title, String subtitle, Sheet.Content content) {
        return new Sheet(speech.language().locale(), title, subtitle, content);
    }

    private Panel moods() {
        int most = insights.moods().values().stream()
                .mapToInt(count -> count)
                .max()
                .orElse(1);
        return new Bars(
                heading("insights.moods", insights.moods(), MOST_BARS),
                bars(
                        insights.moods(),
                        mood -> speech.name("mood", mood),
                        count -> speech.say("insights.times", count),
                        MOST_BARS),
                most);
    }

    private Panel weekdays() {
        return means("drawn.weekdays", "drawn.weekdays.none", insights.byWeekday(), this::named, WEEK);
    }

    private Panel activities() {
        return means("drawn.activities", "drawn.activities.none", insights.byActivity(), this::named, MOST_BARS);
    }

    private <K> Panel means(String title, String none, Map<K, Double> means, Function<K, String> naming, int most) {
        return means.isEmpty()
                ? new Note(speech.say(title), speech.say(none))
                : new Bars(
                        heading(title, means, most),
                        bars(means, naming, mean -> speech.say("insights.mean", mean), most),
                        Intensity.MOST);
    }

    /// Says how many have no bar.
    private String heading(String title, Map<?, ?> values, int most) {
        String rest = rest(values, most);
        return speech.say(title) + (rest.isEmpty() ? "" : " · " + rest);
    }

    private String rest(Map<?, ?> values, int most) {
        return values.size() <= most ? "" : speech.say("insights.more", values.size() - most);
    }

    private static <K, N extends Number> List<Bar> bars(
            Map<K, N> values, Function<K, String> naming, Function<N, String> figure, int most) {
        return values.entrySet().stream()
                .limit(most)
                .map(entry -> new Bar(
                        naming.apply(entry.getKey()), entry.getValue().doubleValue(), figure.apply(entry.getValue())))
                .toList();
    }

    private Panel course() {
        List<Point> points = insights.course(step()::first).entrySet().stream()
                .map(mean -> new Point(mean.getKey(), mean.getValue()))
                .toList();
        return new Course(speech.say("drawn.course"), points, MoodReplies.levels(speech));
    }

    private Step step() {
        NavigableMap<LocalDate, Double> days = insights.byDay();
        long span = ChronoUnit.DAYS.between(days.firstKey(), days.lastKey());
        return span <= MOST_DAYS ? Step.DAY : span <= MOST_WEEKS_IN_DAYS ? Step.WEEK : Step.MONTH;
    }

    private Year year(LocalDate today) {
        Map<LocalDate, Integer> levels = insights.byDay().entrySet().stream()
                .collect(toMap(Map.Entry::getKey, day -> Math.toIntExact(Math.round(day.getValue()))));
        return new Year(today, levels, MoodReplies.levels(speech), speech.say("drawn.none"));
    }

    private String named(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, speech.language().locale());
    }

    private String named(Activity activity) {
        return speech.name("activity", activity);
    }

    /// The figures of the picture in words.
    String alt() {
        List<String> sentences = new ArrayList<>(List.of(
                speech.say("drawn.alt", speech.say("insights.title." + timeframe.name())),
                speech.say("insights.count", insights.count())));
        if (timeframe == Timeframe.YEAR) {
            sentences.add(daysOfLevels());
            sentences.add(list(
                    "drawn.months",
                    insights.course(Step.MONTH::first),
                    this::month,
                    "insights.mean",
                    MONTHS_OF_A_YEAR));
        } else {
            sentences.add(list(
                    "insights.moods",
                    insights.moods(),
                    mood -> speech.name("mood", mood),
                    "insights.times",
                    MOST_BARS));
            sentences.add(list("drawn.weekdays", insights.byWeekday(), this::named, "insights.mean", WEEK));
            sentences.add(list("drawn.activities", insights.byActivity(), this::named, "insights.mean", MOST_BARS));
            sentences.add(courseInWords());
        }
        sentences.add(speech.name("trend", insights.trend()));
        return sentences.stream().filter(sentence -> !sentence.isEmpty()).collect(joining("\n"));
    }

    private <K, N extends Number> String list(
            String heading, Map<K, N> values, Function<K, String> naming, String figure, int most) {
        return values.isEmpty()
                ? ""
                : Stream.concat(
                                values.entrySet().stream()
                                        .limit(most)
                                        .map(entry -> naming.apply(entry.getKey()) + " "
                                                + speech.say(figure, entry.getValue())),
                                Stream.of(rest(values, most)).filter(rest -> !rest.isEmpty()))
                        .collect(joining(", ", speech.say(heading) + ": ", ""));
    }

    private String daysOfLevels() {
        List<String> names = MoodReplies.levels(speech);
        return IntStream.rangeClosed(1, names.size())
                .mapToObj(level -> names.get(level - 1) + " " + speech.say("insights.times", insights.daysOf(level)))
                .collect(joining(", ", speech.say("drawn.days") + ": ", ""));
    }

    /// Where the line begins, ends, and is lowest and highest, each the first time.
    private String courseInWords() {
        Step step = step();
        NavigableMap<LocalDate, Double> course = insights.course(step::first);
        Comparator<Map.Entry<LocalDate, Double>> byLevel = Map.Entry.comparingByValue();
        return speech.say(
                "drawn.course." + step.name(),
                point(step, course.firstEntry()),
                point(step, Collections.min(course.entrySet(), byLevel)),
                point(step, Collections.min(course.entrySet(), byLevel.reversed())),
                point(step, course.lastEntry()));
    }

    private String point(Step step, Map.Entry<LocalDate, Double> mean) {
        String day = step == Step.MONTH ? month(mean.getKey()) : day(mean.getKey());
        return speech.say("insights.mean", mean.getValue()) + " (" + day + ")";
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                .withLocale(speech.language().locale())
                .format(day);
    }

    private String month(LocalDate first) {
        return DateTimeFormatter.ofPattern("LLL yyyy", speech.language().locale())
                .format(first);
    }
}
