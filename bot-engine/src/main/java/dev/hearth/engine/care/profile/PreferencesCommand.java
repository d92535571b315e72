package dev.hearth.engine.care.profile;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.care.profile.Preferences.Manner;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Answers;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Completer;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.guild.settings.Zones;
import dev.hearth.engine.talk.Choice;
import dev.hearth.engine.talk.Reply;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// `/preferences` as members type it.
final class PreferencesCommand {
    private static final String LANGUAGE = "language";
    private static final String ZONE = "time-zone";
    private static final String REMINDERS = "reminders";
    private static final String MANNER = "tone";
    private static final String COLOUR = "colour";
    private static final String PAUSE = "pause-streaks";
    private static final String CONTEXT_OFF = "no-context";
    private static final String CRISIS_QUIET = "no-crisis-messages";

    /// Instead of a language or a zone: not the member's own choice.
    private static final String FOLLOW = "follow";

    private final Words words;
    private final PreferencesService service;

    PreferencesCommand(Words words, PreferencesService service) {
        this.words = words;
        this.service = service;
    }

    Command preferences() {
        return Command.branching(
                "preferences",
                words,
                Terms.EVERYBODY,
                List.of(
                        Command.of("view", words, in -> view(in, in.language(), "")),
                        Command.of(
                                "update",
                                words,
                                this::update,
                                new Option.OneOf(LANGUAGE, false, languages()),
                                new Option.Completed(ZONE, false, 64, PreferencesCommand::zones),
                                new Option.OneOf(REMINDERS, false, names(ReminderWay.values())),
                                new Option.OneOf(MANNER, false, names(Manner.values())),
                                new Option.OneOf(COLOUR, false, names(Colour.values())),
                                new Option.Truth(PAUSE, false),
                                new Option.Truth(CONTEXT_OFF, false),
                                new Option.Truth(CRISIS_QUIET, false)),
                        Command.of("reset", words, in -> PreferencesReplies.confirmReset(in.speech(words)))));
    }

    List<ActionHandler> actions() {
        return List.of(
                ActionHandler.of(PreferencesReplies.RESET, this::reset),
                ActionHandler.of(PreferencesReplies.VIEW, in -> view(in, in.language(), "")));
    }

    private Reply view(Invocation in, Language language, String line) {
        return PreferencesReplies.view(
                new Speech(words, language), service.of(in.user()), service.isPaused(in.user()), line);
    }

    /// Answered in the language that holds afterwards.
    private Reply update(Invocation in) {
        Answers answers = in.answers();
        Preferences before = service.of(in.user());
        ZoneId zone = before.zone();
        if (answers.text(ZONE).isPresent()) {
            String typed = answers.text(ZONE).get();
            Optional<ZoneId> known = zone(typed);
            if (known.isEmpty() && !typed.equalsIgnoreCase(FOLLOW)) {
                return view(in, in.language(), in.speech(words).say("zone.unknown"));
            }
            zone = known.orElse(null);
        }
        Preferences wanted = new Preferences(
                answers.text(LANGUAGE).isPresent()
                        ? language(answers.text(LANGUAGE).get())
                        : before.language(),
                zone,
                one(answers, REMINDERS, ReminderWay.class, before.reminders()),
                one(answers, MANNER, Manner.class, before.manner()),
                one(answers, COLOUR, Colour.class, before.colour()),
                truth(answers, CONTEXT_OFF, before.contextOff()),
                truth(answers, CRISIS_QUIET, before.crisisQuiet()));
        boolean pauseChanges = answers.text(PAUSE).isPresent();
        if (!wanted.equals(before)) {
            service.keep(in.user(), wanted);
        }
        if (pauseChanges) {
            var today = service.of(in.user(), in.origin().guild().orElse(null)).dayOf(in.at());
            service.setPaused(in.user(), truth(answers, PAUSE, false), today);
        }
        Language spoken = wanted.language() == null ? in.language() : wanted.language();
        boolean changed = pauseChanges || !wanted.equals(before);
        return view(in, spoken, words.text(spoken, changed ? "kept" : "unchanged"));
    }

    private Reply reset(Invocation in) {
        service.reset(in.user());
        return view(in, in.language(), in.speech(words).say("reset.done"));
    }

    private static List<Choice> zones(Invocation in, String typed) {
        return Zones.matching(typed)
                .limit(Completer.MOST)
                .map(zone -> new Choice(zone, zone))
                .toList();
    }

    private static Optional<ZoneId> zone(String typed) {
        return Zones.matching(typed)
                .filter(zone -> zone.equalsIgnoreCase(typed.strip().replace(' ', '_')))
                .findFirst()
                .map(ZoneId::of);
    }

    private static List<String> languages() {
        return Stream.concat(Stream.of(FOLLOW), names(Language.values()).stream())
                .toList();
    }

    private static @Nullable Language language(String code) {
        return code.equals(FOLLOW) ? null : Language.valueOf(code.toUpperCase(Locale.ROOT));
    }

    private static List<String> names(Enum<?>[] values) {
        return Stream.of(values)
                .map(value -> value.name().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static <E extends Enum<E>> E one(Answers answers, String name, Class<E> type, E before) {
        return answers.text(name)
                .map(code -> Enum.valueOf(type, code.toUpperCase(Locale.ROOT)))
                .orElse(before);
    }

    private static boolean truth(Answers answers, String name, boolean before) {
        return answers.text(name).map(Boolean::parseBoolean).orElse(before);
    }
}
