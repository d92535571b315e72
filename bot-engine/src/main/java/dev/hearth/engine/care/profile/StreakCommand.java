package dev.hearth.engine.care.profile;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.care.profile.StreakService.Figures;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.feature.Drawings;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// `/streaks` and `/profile`: a member's own numbers, for them alone. A day that is missing is never held against them.
final class StreakCommand {
    private static final String PICTURE = "profile.png";

    private final Words words;
    private final StreakService service;
    private final Drawings drawings;

    StreakCommand(Words words, StreakService service, Drawings drawings) {
        this.words = words;
        this.service = service;
        this.drawings = drawings;
    }

    Command streaks() {
        return Command.of("streaks", words, in -> Reply.show(streaks(in.speech(words), figures(in))));
    }

    Command profile() {
        return Command.of("profile", words, this::profile);
    }

    private Reply profile(Invocation in) {
        Figures figures = figures(in);
        Card card = profile(in.speech(words), figures);
        Screen screen = Screen.of(card);
        if (figures.first() == null) {
            return new Reply.Show(screen);
        }
        String alt = card.title() + "\n" + card.body();
        return new Reply.Show(drawings.draw(in.user(), PICTURE, ProfilePicture.sheet(in.speech(words), figures), alt)
                .map(screen::with)
                .orElse(screen));
    }

    private Figures figures(Invocation in) {
        return service.of(in.user(), in.origin().guild().orElse(null), in.at());
    }

    private static Card streaks(Speech speech, Figures figures) {
        if (figures.first() == null) {
            return card(speech, "streaks.title", speech.say("streaks.none"));
        }
        Streak overall = figures.overall();
        String body = speech.say("streaks.overall", overall.current(), overall.longest()) + "\n"
                + speech.say(figures.paused() ? "streaks.paused" : "streaks.grace", overall.graceLeft())
                + "\n\n"
                + figures.tools().entrySet().stream()
                        .map(tool -> speech.say(
                                "streaks.tool",
                                speech.say("uses." + tool.getKey()),
                                tool.getValue().current(),
                                tool.getValue().longest()))
                        .collect(joining("\n"))
                + (overall.current() == 0 ? "\n\n" + speech.say("streaks.begin") : "");
        return card(speech, "streaks.title", body);
    }

    private static Card profile(Speech speech, Figures figures) {
        LocalDate first = figures.first();
        if (first == null) {
            return card(speech, "profile.title", speech.say("streaks.none"));
        }
        String body = speech.say("profile.days", figures.days(), since(speech, first)) + "\n"
                + speech.say(
                        "streaks.overall",
                        figures.overall().current(),
                        figures.overall().longest())
                + "\n\n"
                + figures.counts().entrySet().stream()
                        .map(tool -> speech.say("profile.tool", speech.say("uses." + tool.getKey()), tool.getValue()))
                        .collect(joining("\n"));
        return card(speech, "profile.title", body);
    }

    static String since(Speech speech, LocalDate first) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(speech.language().locale())
                .format(first);
    }

    private static Card card(Speech speech, String title, String body) {
        return Card.of(Tone.WARM, speech.say(title), body).withFooter(speech.say("private"));
    }
}
