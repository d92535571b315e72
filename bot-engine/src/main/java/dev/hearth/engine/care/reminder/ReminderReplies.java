package dev.hearth.engine.care.reminder;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.care.reminder.ReminderService.Manner;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What is said about reminders, and the reminders themselves.
final class ReminderReplies {
    static final String ROOM = "reminder";
    static final String LIST = "list";
    static final String DAYS = "days";
    static final String GO_ON = "go-on";
    static final String DELETE = "delete";
    static final String RESTORE = "restore";
    static final String SHOW = "show";
    static final String DONE = "done";
    static final String LATER = "later";

    /// For how long one can be put off, in minutes.
    static final List<Integer> PUT_OFF = List.of(10, 60);

    private static final Duration LATE = Duration.ofMinutes(5);
    private static final int SHOWN_IN_LIST = 60;
    private static final int SHOWN_IN_PICK = 40;

    private ReminderReplies() {}

    /// One as it comes in private.
    static Screen inPrivate(Speech speech, Reminder reminder, Post post, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(Excerpt.whole(reminder.text()));
        lines.addAll(asides(speech, reminder, post, now));
        return Screen.of(
                Card.of(Tone.WARM, speech.say("post.title"), String.join("\n\n", lines))
                        .withFooter(speech.say("post.footer")),
                new Row.Buttons(answers(speech, post.id())));
    }

    /// One as it comes in a channel, where others read it: nothing of what it is about.
    static Screen inChannel(Speech speech, Reminder reminder, Post post, Instant now) {
        List<String> lines = new ArrayList<>();
        lines.add(speech.say("channel.body"));
        lines.addAll(asides(speech, reminder, post, now));
        List<Button> buttons = Stream.concat(
                        Stream.of(Button.plain(Action.of(ROOM, SHOW, post.id().text()), speech.say("button.show"))),
                        answers(speech, post.id()).stream())
                .toList();
        return Screen.of(
                Card.of(Tone.WARM, speech.say("post.title"), String.join("\n\n", lines)), new Row.Buttons(buttons));
    }

    private static List<String> asides(Speech speech, Reminder reminder, Post post, Instant now) {
        List<String> lines = new ArrayList<>();
        if (post.due().plus(LATE).isBefore(now)) {
            lines.add(speech.say("post.late", "<t:" + post.due().getEpochSecond() + ":t>"));
        }
        if (post.twice()) {
            lines.add(speech.say("post.twice"));
        }
        if (reminder.missed() > 0) {
            lines.add(speech.say("post.missed", reminder.missed()));
        }
        return lines;
    }

    private static List<Button> answers(Speech speech, EntryId post) {
        Stream<Button> later = PUT_OFF.stream()
                .map(minutes -> Button.plain(
                        Action.of(ROOM, LATER, post.text(), Integer.toString(minutes)),
                        speech.say("button.later." + minutes)));
        Button done = new Button(Action.of(ROOM, DONE, post.text()), speech.say("button.done"), Button.Style.MAIN);
        return Stream.concat(Stream.of(done), later).toList();
    }

    /// To somebody in a channel, since it cannot be told in private.
    static Screen closed(Speech speech) {
        return Screen.of(Card.of(Tone.GENTLE, speech.say("closed.title"), speech.say("closed.body")));
    }

    /// The words of one that came in a channel.
    static Reply shown(Speech speech, Reminder reminder, EntryId post) {
        return new Reply.Show(Screen.of(
                card(speech, speech.say("post.title"), Excerpt.whole(reminder.text())),
                new Row.Buttons(answers(speech, post))));
    }

    /// After it was answered, where it stood if nobody else reads that.
    ///
    /// @param asked what a room would like to know about it; may be empty
    static Reply answered(Speech speech, boolean inPrivate, String line, List<Button> asked) {
        Card card = card(speech, speech.say("post.title"), line);
        Screen screen = asked.isEmpty() ? Screen.of(card) : Screen.of(card, new Row.Buttons(asked));
        return inPrivate ? new Reply.Redraw(screen) : new Reply.Show(screen);
    }

    /// One that was set or changed, and how it will come.
    static Reply set(Speech speech, Reminder reminder, Manner manner) {
        List<String> lines = new ArrayList<>();
        lines.add(Excerpt.whole(reminder.text()));
        lines.add(when(speech, reminder) + "\n" + speech.say("next", relative(reminder.next())));
        lines.add(how(speech, manner));
        List<Row.Pick> picks = Stream.of(DayOfWeek.values())
                .map(day -> new Row.Pick(
                        Integer.toString(day.getValue()),
                        day.getDisplayName(
                                TextStyle.FULL_STANDALONE, speech.language().locale()),
                        reminder.timing().schedule().days().contains(day)))
                .toList();
        Row select = new Row.Select(
                Action.of(ROOM, DAYS, reminder.id().text()), speech.say("pick.days"), picks, picks.size());
        return new Reply.Redraw(
                Screen.of(card(speech, speech.say("set.title"), String.join("\n\n", lines)), select, toList(speech)));
    }

    private static Row toList(Speech speech) {
        return Row.of(Button.plain(Action.of(ROOM, LIST), speech.say("button.list")));
    }

    private static String how(Speech speech, Manner manner) {
        List<String> lines = new ArrayList<>();
        lines.add(speech.say(
                switch (manner.way()) {
                    case OFF -> "how.off";
                    case DIRECT -> "how.direct";
                    case CHANNEL -> manner.channel() ? "how.channel" : "how.no-channel";
                }));
        if (manner.way() != ReminderWay.OFF) {
            lines.add(manner.mostADay() == 0 ? speech.say("how.none") : speech.say("how.most", manner.mostADay()));
        }
        if (manner.closed() && manner.way() != ReminderWay.OFF) {
            lines.add(speech.say("how.closed"));
        }
        return String.join("\n", lines);
    }

    /// @param line what has just happened; empty for nothing
    static Reply list(Speech speech, List<Reminder> all, Manner manner, Instant now, String line) {
        List<String> lines = new ArrayList<>();
        if (!line.isEmpty()) {
            lines.add("**" + line + "**");
        }
        if (all.isEmpty()) {
            lines.add(speech.say("list.none"));
            return Reply.redraw(card(speech, speech.say("list.title"), String.join("\n\n", lines)));
        }
        lines.add(all.stream().map(one -> line(speech, one, now)).collect(joining("\n")));
        if (all.stream().anyMatch(one -> one.missed() > 0)) {
            lines.add(speech.say("list.missed"));
        }
        lines.add(how(speech, manner));
        Card card = card(speech, speech.say("list.title"), String.join("\n\n", lines));
        boolean paused = all.stream().anyMatch(one -> one.timing().isPaused(now));
        Button goOn = Button.plain(Action.of(ROOM, GO_ON), speech.say("button.go-on"));
        return new Reply.Redraw(paused ? Screen.of(card, Row.of(goOn)) : Screen.of(card));
    }

    private static String line(Speech speech, Reminder one, Instant now) {
        List<String> parts = new ArrayList<>();
        parts.add("• " + Excerpt.of(one.text(), SHOWN_IN_LIST));
        parts.add(when(speech, one));
        parts.add(
                one.timing().isPaused(now)
                        ? speech.say("list.paused", date(one.next()))
                        : speech.say("next", relative(one.next())));
        if (one.missed() > 0) {
            parts.add(speech.say("list.did-not-come", one.missed()));
        }
        return String.join(" · ", parts);
    }

    private static String when(Speech speech, Reminder reminder) {
        Schedule schedule = reminder.timing().schedule();
        return speech.say("when", days(speech, schedule.days()), schedule.time().toString());
    }

    private static String days(Speech speech, Set<DayOfWeek> days) {
        return DayChoice.called(days)
                .map(choice -> speech.say("reminder.set.days." + choice.code()))
                .orElseGet(() -> days.stream()
                        .sorted()
                        .map(day -> day.getDisplayName(
                                TextStyle.SHORT_STANDALONE, speech.language().locale()))
                        .collect(joining(", ")));
    }

    static Reply pickToDelete(Speech speech, List<Reminder> all) {
        List<Row.Pick> picks = all.stream()
                .map(one -> new Row.Pick(one.id().text(), label(one.text()), false))
                .toList();
        return new Reply.Show(Screen.of(
                card(speech, speech.say("delete.title"), speech.say("delete.body")),
                new Row.Select(Action.of(ROOM, DELETE), speech.say("pick.one"), picks, 1)));
    }

    private static String label(String text) {
        String line = text.replace('\n', ' ');
        return line.codePointCount(0, line.length()) <= SHOWN_IN_PICK
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SHOWN_IN_PICK)) + "…";
    }

    static Reply deleted(Speech speech, EntryId id, Instant at) {
        String until = "<t:" + at.plus(ReminderService.WAY_BACK).getEpochSecond() + ":t>";
        return new Reply.Redraw(Screen.of(
                card(speech, speech.say("delete.title"), speech.say("deleted", until)),
                Row.of(
                        Button.plain(Action.of(ROOM, RESTORE, id.text()), speech.say("button.restore")),
                        Button.plain(Action.of(ROOM, LIST), speech.say("button.list")))));
    }

    /// The line under which all are listed after a pause was set.
    static String pausedUntil(Speech speech, LocalDate day) {
        return speech.say(
                "paused",
                day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(speech.language().locale())));
    }

    private static String relative(Instant at) {
        return "<t:" + at.getEpochSecond() + ":R>";
    }

    private static String date(Instant at) {
        return "<t:" + at.getEpochSecond() + ":D>";
    }

    private static Card card(Speech speech, String title, String body) {
        return Card.of(Tone.WARM, title, body).withFooter(speech.say("private"));
    }
}
