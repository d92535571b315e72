package dev.hearth.engine.guild.feedback;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.AnswerTicket;
import dev.hearth.control.engine.CloseTicket;
import dev.hearth.control.engine.ListTickets;
import dev.hearth.control.engine.ReadTicket;
import dev.hearth.control.engine.TicketAnswered;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.control.engine.TicketList;
import dev.hearth.control.engine.TicketView;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.feature.WireIds;
import dev.hearth.engine.guild.feedback.Ticket.Head;
import dev.hearth.engine.guild.feedback.Ticket.Kind;
import dev.hearth.engine.guild.feedback.Ticket.State;
import java.util.List;
import java.util.Optional;

/// What the console asks of this room. Whoever reaches the control channel looks after the installation.
final class TicketRequests {
    private static final int MOST = 200;

    private final TicketService service;

    TicketRequests(TicketService service) {
        this.service = service;
    }

    List<Handler<?, ?>> all() {
        return List.of(
                Handler.of(ListTickets.class, this::list),
                Handler.of(ReadTicket.class, order -> view(ticket(order.kind(), order.id()))),
                Handler.of(AnswerTicket.class, this::answer),
                Handler.of(CloseTicket.class, this::close));
    }

    private TicketList list(ListTickets order) throws Refused {
        EntryId older = order.older().isPresent()
                ? new EntryId(WireIds.read(order.older().get()))
                : null;
        List<Kind> kinds = order.kind().isPresent()
                ? List.of(named(Kind.class, order.kind().get()))
                : List.of(Kind.values());
        List<Head> found =
                service.heads(named(State.class, order.state()), kinds, older, Math.clamp(order.most(), 1, MOST));
        return new TicketList(found.stream().map(TicketRequests::head).toList(), service.open());
    }

    private TicketAnswered answer(AnswerTicket order) throws Refused {
        Ticket ticket = ticket(order.kind(), order.id());
        String text = order.text().strip();
        if (text.isEmpty() || text.codePointCount(0, text.length()) > Ticket.LONGEST) {
            throw new Refused(Problem.of(
                    "answer-length", "An answer has 1 to 2000 characters.", "Shorten it, or write something."));
        }
        if (ticket.text() == null) {
            throw new Refused(Problem.of(
                    "ticket-unreadable", "The member’s data was deleted.", "Close it; there is nobody to answer."));
        }
        boolean told = service.answer(ticket, text, null);
        return new TicketAnswered(view(ticket(order.kind(), order.id())), told);
    }

    private TicketView close(CloseTicket order) throws Refused {
        service.close(ticket(order.kind(), order.id()));
        return view(ticket(order.kind(), order.id()));
    }

    private Ticket ticket(String kind, String id) throws Refused {
        return service.find(named(Kind.class, kind), new EntryId(WireIds.read(id)))
                .orElseThrow(() -> new Refused(
                        Problem.of("no-such-ticket", "There is no such ticket.", "Look at the list anew.")));
    }

    private static <E extends Enum<E>> E named(Class<E> type, String name) throws Refused {
        try {
            return Enum.valueOf(type, name);
        } catch (IllegalArgumentException e) {
            throw new Refused(Problem.of("not-a-name", "There is no such kind or state.", ""));
        }
    }

    private static TicketHead head(Head head) {
        return new TicketHead(
                Long.toString(head.id().value()),
                head.kind().name(),
                head.state().name(),
                head.at(),
                Long.toString(head.author().value()),
                Optional.ofNullable(head.origin()).map(guild -> Long.toString(guild.value())));
    }

    private static TicketView view(Ticket ticket) {
        return new TicketView(
                Long.toString(ticket.id().value()),
                ticket.kind().name(),
                ticket.state().name(),
                ticket.at(),
                Long.toString(ticket.author().value()),
                Optional.ofNullable(ticket.origin()).map(guild -> Long.toString(guild.value())),
                Optional.ofNullable(ticket.text()),
                Optional.ofNullable(ticket.answer()));
    }
}
