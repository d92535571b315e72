package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Field;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Screen;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/// A member's history in words and bars.
final class InsightsReplies {
    private static final int MOST_LINES = 10;
    private static final int BAR = 10;

    private InsightsReplies() {}

    static Screen insights(Speech speech, Timeframe timeframe, Insights insights) {
        String title = speech.say("insights.title." + timeframe.name());
        if (insights.count() == 0) {
            return Screen.of(
                    Card.of(Tone.GENTLE, title, speech.say("insights.empty")).withFooter(speech.say("private")));
        }
        String body = speech.say("insights.count", insights.count()) + "\n" + speech.name("trend", insights.trend())
                + (insights.withMood() < InsightsPicture.FEWEST ? "\n" + speech.say("drawn.soon") : "");
        return Screen.of(Card.of(Tone.WARM, title, body)
                .with(fields(speech, timeframe, insights))
                .withFooter(speech.say("private")));
    }

    private static List<Field> fields(Speech speech, Timeframe timeframe, Insights insights) {
        List<Field> fields = new ArrayList<>();
        if (!insights.moods().isEmpty()) {
            fields.add(new Field(speech.say("insights.moods"), moods(speech, insights)));
        }
        if (timeframe == Timeframe.YEAR && !insights.byDay().isEmpty()) {
            fields.add(new Field(speech.say("drawn.days"), days(speech, insights)));
        }
        if (!insights.byWeekday().isEmpty()) {
            fields.add(
                    new Field(speech.say("insights.weekdays"), means(speech, insights.byWeekday(), weekday(speech))));
        }
        if (!insights.byActivity().isEmpty()) {
            fields.add(new Field(
                    speech.say("insights.activities"),
                    means(speech, insights.byActivity(), activity -> speech.name("activity", activity))));
        }
        return fields;
    }

    private static String moods(Speech speech, Insights insights) {
        int most = insights.moods().values().stream()
                .mapToInt(count -> count)
                .max()
                .orElse(1);
        return lines(
                speech,
                insights.moods(),
                (mood, count) -> bar(count, most) + " " + MoodReplies.named(speech, mood) + " · "
                        + speech.say("insights.times", count));
    }

    private static String days(Speech speech, Insights insights) {
        List<String> names = MoodReplies.levels(speech);
        Map<String, Integer> days = new LinkedHashMap<>();
        for (int level = names.size(); level > 0; level--) {
            days.put(names.get(level - 1), insights.daysOf(level));
        }
        int all = insights.byDay().size();
        return lines(
                speech,
                days,
                (level, count) -> bar(count, all) + " " + level + " · " + speech.say("insights.times", count));
    }

    private static <K> String means(Speech speech, Map<K, Double> means, Function<K, String> naming) {
        return lines(
                speech,
                means,
                (group, mean) -> bar(mean, Intensity.MOST) + " " + naming.apply(group) + " · "
                        + speech.say("insights.mean", mean));
    }

    /// The first lines, and how many there are beyond them: nothing is left out unsaid.
    private static <K, V> String lines(Speech speech, Map<K, V> values, BiFunction<K, V, String> line) {
        List<String> lines = new ArrayList<>();
        values.entrySet().stream()
                .limit(MOST_LINES)
                .forEach(entry -> lines.add(line.apply(entry.getKey(), entry.getValue())));
        if (values.size() > MOST_LINES) {
            lines.add(speech.say("insights.more", values.size() - MOST_LINES));
        }
        return String.join("\n", lines);
    }

    private static Function<DayOfWeek, String> weekday(Speech speech) {
        return day ->
                day.getDisplayName(TextStyle.FULL_STANDALONE, speech.language().locale());
    }

    /// A bar in characters of one width, so that bars stand under each other on any screen.
    private static String bar(double value, double most) {
        int full = Math.toIntExact(Math.round(BAR * value / most));
        return "`" + "█".repeat(full) + "░".repeat(BAR - full) + "`";
    }
}
