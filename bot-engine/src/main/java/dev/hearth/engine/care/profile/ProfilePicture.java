package dev.hearth.engine.care.profile;

import dev.hearth.engine.base.chart.Panel.Bar;
import dev.hearth.engine.base.chart.Panel.Bars;
import dev.hearth.engine.base.chart.Sheet;
import dev.hearth.engine.base.chart.Sheet.Figure;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.care.profile.StreakService.Figures;
import java.util.List;
import java.util.Objects;

/// A member's own numbers as a page to be drawn.
final class ProfilePicture {
    private ProfilePicture() {}

    /// @param figures of somebody who was here at least once
    static Sheet sheet(Speech speech, Figures figures) {
        String since = StreakCommand.since(speech, Objects.requireNonNull(figures.first()));
        return new Sheet(
                speech.language().locale(),
                speech.say("profile.title"),
                speech.say("drawn.since", since),
                new Sheet.Numbers(numbers(speech, figures), tools(speech, figures)));
    }

    private static List<Figure> numbers(Speech speech, Figures figures) {
        Streak overall = figures.overall();
        return List.of(
                figure(speech, "drawn.days", figures.days()),
                figure(speech, "drawn.now", overall.current()),
                figure(speech, "drawn.longest", overall.longest()));
    }

    private static Figure figure(Speech speech, String label, int number) {
        return new Figure(speech.say("drawn.number", number), speech.say(label, number));
    }

    private static Bars tools(Speech speech, Figures figures) {
        List<Bar> bars = figures.counts().entrySet().stream()
                .map(tool -> new Bar(
                        speech.say("uses." + tool.getKey()),
                        tool.getValue(),
                        speech.say("drawn.tool", tool.getValue())))
                .toList();
        return new Bars(speech.say("drawn.tools"), bars, figures.days());
    }
}
