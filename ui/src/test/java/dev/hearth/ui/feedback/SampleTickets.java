package dev.hearth.ui.feedback;

import dev.hearth.control.engine.AnswerTicket;
import dev.hearth.control.engine.CloseTicket;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.ListTickets;
import dev.hearth.control.engine.PersonList;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.ReadTicket;
import dev.hearth.control.engine.TellPeople;
import dev.hearth.control.engine.TicketAnswered;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.control.engine.TicketList;
import dev.hearth.control.engine.TicketView;
import dev.hearth.ui.Houses;
import dev.hearth.ui.port.InMemoryEngine;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// Tickets kept in memory by the engine's own rules, as far as the page can see them.
final class SampleTickets {
    static final String NOOR = "1185987654321000201";
    static final String SAM = "1185987654321000202";
    static final String HARBOUR = "1185987654321000001";
    static final String LEFT = "1185987654321000009";

    private static final List<Person> PEOPLE = List.of(
            new Person(NOOR, "Noor", "noor_by_the_sea", Optional.empty()),
            new Person(SAM, "Sam", "sam", Optional.empty()));

    private final Map<Long, TicketView> tickets = new TreeMap<>(Comparator.reverseOrder());
    private boolean reached = true;

    SampleTickets(InMemoryEngine engine) {
        engine.answers()
                .to(ListTickets.class, this::list)
                .to(ReadTicket.class, asked -> of(asked.id()))
                .to(AnswerTicket.class, this::answer)
                .to(
                        CloseTicket.class,
                        asked -> keep(of(asked.id()), "CLOSED", of(asked.id()).answer()))
                .to(ListGuilds.class, asked -> new GuildList(true, List.of(harbour())))
                .to(TellPeople.class, SampleTickets::people);
    }

    /// A ticket that somebody wrote after all others.
    SampleTickets with(String kind, String user, String text) {
        return with(kind, user, Optional.of(HARBOUR), Optional.of(text));
    }

    /// @param text empty if the member's data was deleted
    SampleTickets with(String kind, String user, Optional<String> guild, Optional<String> text) {
        long id = 9_007_199_254_740_000L + tickets.size();
        tickets.put(
                id,
                new TicketView(
                        Long.toString(id),
                        kind,
                        "OPEN",
                        Houses.NOW.minusSeconds(90_000 - 3_600L * tickets.size()),
                        user,
                        guild,
                        text,
                        Optional.empty()));
        return this;
    }

    /// Nobody takes private messages.
    SampleTickets unreached() {
        reached = false;
        return this;
    }

    /// The newest ticket of somebody, without its words.
    TicketHead newestOf(String user) {
        return tickets.values().stream()
                .filter(ticket -> ticket.user().equals(user))
                .map(SampleTickets::head)
                .findFirst()
                .orElseThrow();
    }

    TicketView of(String id) {
        return Optional.ofNullable(tickets.get(Long.parseLong(id))).orElseThrow();
    }

    private TicketList list(ListTickets asked) {
        long before = asked.older().map(Long::parseLong).orElse(Long.MAX_VALUE);
        var found = tickets.values().stream()
                .filter(ticket -> asked.kind().isEmpty() || asked.kind().get().equals(ticket.kind()))
                .filter(ticket -> ticket.state().equals(asked.state()))
                .filter(ticket -> Long.parseLong(ticket.id()) < before)
                .limit(asked.most())
                .map(SampleTickets::head)
                .toList();
        return new TicketList(
                found,
                tickets.values().stream()
                        .filter(ticket -> ticket.state().equals("OPEN"))
                        .count());
    }

    private TicketAnswered answer(AnswerTicket asked) {
        return new TicketAnswered(keep(of(asked.id()), "ANSWERED", Optional.of(asked.text())), reached);
    }

    private TicketView keep(TicketView was, String state, Optional<String> answer) {
        var now = new TicketView(was.id(), was.kind(), state, was.at(), was.user(), was.guild(), was.text(), answer);
        tickets.put(Long.parseLong(was.id()), now);
        return now;
    }

    private static TicketHead head(TicketView ticket) {
        return new TicketHead(ticket.id(), ticket.kind(), ticket.state(), ticket.at(), ticket.user(), ticket.guild());
    }

    private static PersonList people(TellPeople asked) {
        return new PersonList(PEOPLE.stream()
                .filter(person -> asked.users().contains(person.id()))
                .toList());
    }

    private static GuildEntry harbour() {
        return new GuildEntry(HARBOUR, "Harbour Lights", Optional.empty(), 212, List.of(), 0, 0);
    }
}
