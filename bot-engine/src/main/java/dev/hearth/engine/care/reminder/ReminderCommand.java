package dev.hearth.engine.care.reminder;

import static java.util.stream.Collectors.toSet;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Choice;
import dev.hearth.engine.talk.Reply;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// `/reminder` as members type it, and what its buttons do.
final class ReminderCommand {
    private static final String WHAT = "what";
    private static final String DAYS = "days";
    private static final String TIME = "time";
    private static final String UNTIL = "until";

    private final Words words;
    private final ReminderService service;

    ReminderCommand(Words words, ReminderService service) {
        this.words = words;
        this.service = service;
    }

    Command reminder() {
        return Command.branching(
                "reminder",
                words,
                Terms.EVERYBODY,
                List.of(
                        Command.of(
                                "set",
                                words,
                                this::set,
                                new Option.Text(WHAT, true, Reminder.LONGEST),
                                new Option.OneOf(DAYS, true, DayChoice.codes()),
                                new Option.Completed(
                                        TIME, true, ClockWords.LONGEST, (_, typed) -> ClockWords.times(typed))),
                        Command.of("list", words, in -> list(in, "")),
                        Command.of(
                                "pause",
                                words,
                                this::pause,
                                new Option.Completed(UNTIL, true, ClockWords.LONGEST, this::days)),
                        Command.of("delete", words, this::pickToDelete)));
    }

    List<ActionHandler> actions() {
        return List.of(
                ActionHandler.of(ReminderReplies.LIST, in -> list(in, "")),
                ActionHandler.of(ReminderReplies.DAYS, this::setDays),
                ActionHandler.of(ReminderReplies.GO_ON, this::goOn),
                ActionHandler.of(ReminderReplies.DELETE, this::delete),
                ActionHandler.of(ReminderReplies.RESTORE, this::restore),
                ActionHandler.of(ReminderReplies.SHOW, this::show),
                ActionHandler.of(ReminderReplies.DONE, this::done),
                ActionHandler.of(ReminderReplies.LATER, this::later));
    }

    private Reply set(Invocation in) {
        Optional<LocalTime> time = ClockWords.time(in.answers().text(TIME).orElseThrow());
        if (time.isEmpty()) {
            return list(in, in.speech(words).say("time.unknown"));
        }
        if (service.isFull(in.user())) {
            return full(in);
        }
        Set<DayOfWeek> days =
                DayChoice.of(in.answers().text(DAYS).orElseThrow()).days();
        String text = in.answers().text(WHAT).orElseThrow();
        return shown(in, service.set(in, text, new Schedule(days, time.get())));
    }

    private Reply shown(Invocation in, Reminder reminder) {
        return ReminderReplies.set(in.speech(words), reminder, service.manner(in.user(), reminder.origin()));
    }

    private Reply list(Invocation in, String line) {
        var manner = service.manner(in.user(), in.origin().guild().orElse(null));
        return ReminderReplies.list(in.speech(words), service.of(in.user()), manner, in.at(), line);
    }

    private Reply full(Invocation in) {
        return list(in, in.speech(words).say("list.full", Reminder.MOST));
    }

    private Reply setDays(Invocation in) {
        EntryId id = EntryId.of(in.args().getFirst());
        Set<DayOfWeek> days = in.answers().picks().stream()
                .map(number -> DayOfWeek.of(Integer.parseInt(number)))
                .collect(toSet());
        service.find(in.user(), id)
                .ifPresent(found -> service.setDays(
                        found, new Schedule(days, found.timing().schedule().time()), in.at()));
        return service.find(in.user(), id).map(found -> shown(in, found)).orElseGet(() -> list(in, ""));
    }

    private List<Choice> days(Invocation in, String typed) {
        return ClockWords.days(typed, service.today(in), in.language().locale());
    }

    private Reply pause(Invocation in) {
        Optional<LocalDate> until = ClockWords.day(in.answers().text(UNTIL).orElseThrow(), service.today(in));
        if (until.isEmpty()) {
            return list(in, in.speech(words).say("day.unknown"));
        }
        service.pause(in.user(), until.get(), in.at());
        return list(in, ReminderReplies.pausedUntil(in.speech(words), until.get()));
    }

    private Reply goOn(Invocation in) {
        service.pause(in.user(), null, in.at());
        return list(in, in.speech(words).say("gone-on"));
    }

    private Reply pickToDelete(Invocation in) {
        List<Reminder> all = service.of(in.user());
        return all.isEmpty() ? list(in, "") : ReminderReplies.pickToDelete(in.speech(words), all);
    }

    private Reply delete(Invocation in) {
        EntryId id = EntryId.of(in.answers().picks().getFirst());
        return service.remove(in.user(), id, in.at())
                ? ReminderReplies.deleted(in.speech(words), id, in.at())
                : list(in, "");
    }

    private Reply restore(Invocation in) {
        EntryId id = EntryId.of(in.args().getFirst());
        boolean isThere =
                service.restore(in.user(), id) || service.find(in.user(), id).isPresent();
        return !isThere && service.isFull(in.user()) ? full(in) : list(in, "");
    }

    private Reply show(Invocation in) {
        EntryId post = post(in);
        return service.ofPost(in.user(), post)
                .map(found -> ReminderReplies.shown(in.speech(words), found, post))
                .orElseGet(() -> answered(in, "gone", List.of()));
    }

    private Reply done(Invocation in) {
        return service.done(in, post(in))
                .map(asked -> answered(in, asked.isEmpty() ? "done" : "done-tool", asked))
                .orElseGet(() -> answered(in, service.hasPost(in.user(), post(in)) ? "answered" : "gone", List.of()));
    }

    private Reply later(Invocation in) {
        if (service.ofPost(in.user(), post(in)).isEmpty()) {
            return answered(in, "gone", List.of());
        }
        return service.putOff(in, post(in), Integer.parseInt(in.args().get(1)))
                .map(at -> ReminderReplies.answered(
                        in.speech(words),
                        in.origin() instanceof Origin.Direct,
                        in.speech(words).say("later", "<t:" + at.getEpochSecond() + ":t>"),
                        List.of()))
                .orElseGet(() -> answered(in, "answered", List.of()));
    }

    private Reply answered(Invocation in, String key, List<Button> asked) {
        return ReminderReplies.answered(
                in.speech(words),
                in.origin() instanceof Origin.Direct,
                in.speech(words).say(key),
                asked);
    }

    private static EntryId post(Invocation in) {
        return EntryId.of(in.args().getFirst());
    }
}
