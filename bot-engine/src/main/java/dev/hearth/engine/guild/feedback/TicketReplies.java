package dev.hearth.engine.guild.feedback;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.guild.feedback.Ticket.Kind;
import dev.hearth.engine.guild.feedback.Ticket.State;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Form;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.util.ArrayList;
import java.util.List;

/// What is said about tickets, to their authors and to staff.
final class TicketReplies {
    static final String ROOM = "feedback";
    static final String TEXT = "text";
    static final String LIST = "list";
    static final String OPEN = "open";
    static final String ASK = "ask";
    static final String ANSWER = "answer";
    static final String CLOSE = "close";

    private static final int SHOWN_IN_LIST = 80;
    private static final int SHOWN_OWN = 200;

    private TicketReplies() {}

    /// What one of the kind's controls is called.
    static String action(Kind kind, String name) {
        return kind.code() + "-" + name;
    }

    static String submit(Kind kind) {
        return action(kind, "submit");
    }

    private static Action act(Kind kind, String name, String... args) {
        return Action.of(ROOM, action(kind, name), args);
    }

    static Form form(Speech speech, Kind kind) {
        return form(speech, Action.of(ROOM, submit(kind)), speech.name("form", kind), "hint." + kind.name());
    }

    static Form answerForm(Speech speech, Ticket ticket) {
        Action action = act(ticket.kind(), ANSWER, ticket.id().text());
        return form(speech, action, speech.say("answer.form"), "answer.hint");
    }

    private static Form form(Speech speech, Action action, String title, String hint) {
        Form.Input text = new Form.Input(TEXT, speech.say("form.label"), speech.say(hint), Ticket.LONGEST, true, "");
        return new Form(action, title, List.of(text));
    }

    static Reply submitted(Speech speech, Kind kind, boolean kept) {
        return Reply.show(
                kept
                        ? Card.of(Tone.WARM, speech.say("kept.title"), speech.name("kept", kind))
                        : Card.of(
                                Tone.GENTLE,
                                speech.say("full.title"),
                                speech.say("full.body", TicketService.MOST_OPEN)));
    }

    /// The author's own.
    static Reply own(Speech speech, List<Ticket> tickets) {
        if (tickets.isEmpty()) {
            return Reply.show(Card.of(Tone.WARM, speech.say("own.title"), speech.say("own.none")));
        }
        String body = tickets.stream().map(ticket -> own(speech, ticket)).collect(joining("\n\n"));
        return Reply.show(Card.of(Tone.WARM, speech.say("own.title"), body));
    }

    private static String own(Speech speech, Ticket ticket) {
        String answer = ticket.answer();
        return head(speech, ticket) + "\n> " + text(speech, ticket, SHOWN_OWN)
                + (answer == null ? "" : "\n" + speech.say("own.answer") + "\n> " + Excerpt.of(answer, SHOWN_OWN));
    }

    private static String head(Speech speech, Ticket ticket) {
        return "<t:" + ticket.at().getEpochSecond() + ":f> · " + speech.name("state", ticket.state());
    }

    private static String text(Speech speech, Ticket ticket, int most) {
        String text = ticket.text();
        return text == null ? speech.say("text.gone") : Excerpt.of(text, most);
    }

    /// What the author is told in private.
    static Card answered(Speech speech, Ticket ticket, String answer) {
        return Card.of(Tone.WARM, speech.name("answered", ticket.kind()), Excerpt.of(answer, SHOWN_OWN * 5))
                .withFooter(speech.say("answered.more", ticket.kind().code()));
    }

    /// Staff's list of those in one state.
    static Screen list(Speech speech, Kind kind, State state, List<Ticket> tickets, boolean goesOn, boolean isLater) {
        List<Row> rows = new ArrayList<>();
        String body = tickets.stream()
                .map(ticket ->
                        head(speech, ticket) + " · " + from(ticket) + "\n> " + text(speech, ticket, SHOWN_IN_LIST))
                .collect(joining("\n"));
        if (!tickets.isEmpty()) {
            rows.add(new Row.Select(act(kind, OPEN), speech.say("manage.open"), picks(tickets), 1));
        }
        List<Button> buttons = new ArrayList<>();
        for (State other : State.values()) {
            if (other != state) {
                buttons.add(Button.plain(act(kind, LIST, other.name()), speech.name("state", other)));
            }
        }
        if (isLater) {
            buttons.add(Button.plain(act(kind, LIST, state.name()), "◀ " + speech.say("button.newest")));
        }
        if (goesOn) {
            String last = tickets.getLast().id().text();
            buttons.add(Button.plain(act(kind, LIST, state.name(), last), speech.say("button.older") + " ▶"));
        }
        rows.add(new Row.Buttons(buttons));
        String title = speech.name("manage", kind) + " · " + speech.name("state", state);
        return new Screen(List.of(Card.of(Tone.WARM, title, body.isEmpty() ? speech.say("manage.none") : body)), rows);
    }

    private static List<Row.Pick> picks(List<Ticket> tickets) {
        return tickets.stream()
                .map(ticket -> new Row.Pick(
                        ticket.id().text(), ticket.at() + " · " + ticket.id().text(), false))
                .toList();
    }

    /// One of them for staff, with what can be done.
    ///
    /// @param line what has just happened; empty for nothing
    static Screen one(Speech speech, Ticket ticket, String line) {
        String answer = ticket.answer();
        String text = ticket.text();
        String body = (line.isEmpty() ? "" : "**" + line + "**\n\n")
                + head(speech, ticket) + " · " + from(ticket) + "\n\n"
                + (text == null ? speech.say("text.gone") : plain(text))
                + (answer == null ? "" : "\n\n**" + speech.say("manage.answer") + "**\n" + plain(answer));
        Kind kind = ticket.kind();
        String id = ticket.id().text();
        List<Button> buttons = new ArrayList<>();
        if (text != null) {
            buttons.add(new Button(act(kind, ASK, id), speech.say("button.answer"), Button.Style.MAIN));
        }
        if (ticket.state() != State.CLOSED) {
            buttons.add(Button.plain(act(kind, CLOSE, id), speech.say("button.close")));
        }
        buttons.add(Button.plain(act(kind, LIST, State.OPEN.name()), speech.say("button.list")));
        return Screen.of(Card.of(Tone.GENTLE, speech.name("manage", kind), body), new Row.Buttons(buttons));
    }

    /// As written, as far as a card has room for both texts.
    private static String plain(String text) {
        return Excerpt.of(text, 1_500);
    }

    private static String from(Ticket ticket) {
        return "<@" + ticket.author().value() + ">"
                + (ticket.origin() == null ? "" : " · `" + ticket.origin().value() + "`");
    }

    static Reply gone(Speech speech) {
        return Reply.show(Card.of(Tone.SORRY, speech.say("gone.title"), speech.say("gone.body")));
    }
}
