package dev.hearth.engine.guild.feedback;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Handler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.guild.feedback.Ticket.Kind;
import dev.hearth.engine.guild.feedback.Ticket.State;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/// One sort of ticket: `/feedback` or `/report` for members, and the same with `-manage` for staff, who list, read,
/// answer
/// and close by its controls.
final class TicketCommand {
    private static final int OWN = 5;
    private static final int PAGE = 8;

    private final Kind kind;
    private final Words words;
    private final TicketService service;

    TicketCommand(Kind kind, Words words, TicketService service) {
        this.kind = kind;
        this.words = words;
        this.service = service;
    }

    Command forMembers() {
        return Command.branching(
                kind.code(),
                words,
                Terms.EVERYBODY,
                List.of(
                        Command.of("submit", words, in -> new Reply.Ask(TicketReplies.form(in.speech(words), kind))),
                        Command.of(
                                "view",
                                words,
                                in -> TicketReplies.own(in.speech(words), service.of(in.user(), kind, OWN)))));
    }

    Command forStaff() {
        return Command.of(kind.managing(), words, in -> new Reply.Show(list(in, State.OPEN, null)))
                .on(Terms.forStaff(kind.least()));
    }

    List<ActionHandler> actions() {
        Option text = new Option.Text(TicketReplies.TEXT, true, Ticket.LONGEST);
        return List.of(
                ActionHandler.of(TicketReplies.submit(kind), this::submit, text),
                staff(TicketReplies.LIST, this::turn),
                staff(TicketReplies.OPEN, in -> with(in, in.answers().picks().getFirst(), this::shown)),
                staff(TicketReplies.ASK, in -> with(in, in.args().getFirst(), this::ask)),
                staff(TicketReplies.CLOSE, in -> with(in, in.args().getFirst(), this::close)),
                staff(TicketReplies.ANSWER, in -> with(in, in.args().getFirst(), this::answer), text));
    }

    private ActionHandler staff(String name, Handler handler, Option... inputs) {
        return ActionHandler.of(TicketReplies.action(kind, name), handler, inputs)
                .on(Terms.forStaff(kind.least()));
    }

    private Reply submit(Invocation in) {
        String text = in.answers().text(TicketReplies.TEXT).orElseThrow();
        boolean kept = service.submit(kind, in.user(), in.origin().guild().orElse(null), text, in.at());
        return TicketReplies.submitted(in.speech(words), kind, kept);
    }

    private Reply turn(Invocation in) {
        EntryId older = in.args().size() > 1 ? EntryId.of(in.args().get(1)) : null;
        return new Reply.Redraw(list(in, State.valueOf(in.args().getFirst()), older));
    }

    private Screen list(Invocation in, State state, @Nullable EntryId older) {
        List<Ticket> found = service.in(state, kind, older, PAGE + 1);
        return TicketReplies.list(
                in.speech(words), kind, state, found.stream().limit(PAGE).toList(), found.size() > PAGE, older != null);
    }

    private Reply with(Invocation in, String id, BiFunction<Invocation, Ticket, Reply> work) {
        return service.find(kind, EntryId.of(id))
                .map(ticket -> work.apply(in, ticket))
                .orElseGet(() -> TicketReplies.gone(in.speech(words)));
    }

    private Reply shown(Invocation in, Ticket ticket) {
        return new Reply.Redraw(TicketReplies.one(in.speech(words), ticket, ""));
    }

    private Reply ask(Invocation in, Ticket ticket) {
        return new Reply.Ask(TicketReplies.answerForm(in.speech(words), ticket));
    }

    private Reply close(Invocation in, Ticket ticket) {
        service.close(ticket);
        return again(in, ticket, "closed");
    }

    private Reply answer(Invocation in, Ticket ticket) {
        String text = in.answers().text(TicketReplies.TEXT).orElseThrow();
        return again(in, ticket, service.answer(ticket, text, in.user()) ? "told" : "untold");
    }

    private Reply again(Invocation in, Ticket ticket, String what) {
        String line = in.speech(words).say("manage." + what);
        return service.find(kind, ticket.id())
                .<Reply>map(now -> new Reply.Redraw(TicketReplies.one(in.speech(words), now, line)))
                .orElseGet(() -> TicketReplies.gone(in.speech(words)));
    }
}
