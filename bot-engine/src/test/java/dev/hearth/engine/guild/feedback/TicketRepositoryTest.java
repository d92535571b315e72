package dev.hearth.engine.guild.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.guild.feedback.Ticket.Kind;
import dev.hearth.engine.guild.feedback.Ticket.State;
import java.time.Instant;

class TicketRepositoryTest {
    private static final UserId MIRA = new UserId(11);
    private static final UserId JONAS = new UserId(12);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    @EveryStore
    void aTicketComesBackAsItWasAndItsAnswerToo(Database database, MemberSeal seal) {
        TicketRepository repository = new TicketRepository(database, seal);
        Ticket ticket = ticket(1, Kind.REPORT, MIRA, "🌱".repeat(Ticket.LONGEST));
        repository.add(ticket);
        assertThat(repository.find(Kind.REPORT, ticket.id())).contains(ticket);
        assertThat(repository.find(Kind.FEEDBACK, ticket.id())).isEmpty();

        repository.answer(ticket, "🌿".repeat(Ticket.LONGEST), JONAS, NOON);
        Ticket answered = repository.find(Kind.REPORT, ticket.id()).orElseThrow();
        assertThat(answered.answer()).isEqualTo("🌿".repeat(Ticket.LONGEST));
        assertThat(answered.state()).isEqualTo(State.ANSWERED);
        repository.close(ticket.id());

        assertThat(repository.find(Kind.REPORT, ticket.id()).orElseThrow().state())
                .isEqualTo(State.CLOSED);
    }

    @EveryStore
    void listsAreOfOneAuthorOrOfOneStateNewestFirst(Database database, MemberSeal seal) {
        TicketRepository repository = new TicketRepository(database, seal);
        repository.add(ticket(1, Kind.FEEDBACK, MIRA, "one"));
        repository.add(ticket(2, Kind.FEEDBACK, JONAS, "two"));
        repository.add(ticket(3, Kind.FEEDBACK, MIRA, "three"));
        repository.add(ticket(4, Kind.REPORT, MIRA, "four"));
        repository.close(new EntryId(2));

        assertThat(repository.of(MIRA, Kind.FEEDBACK, 5))
                .extracting(Ticket::text)
                .containsExactly("three", "one");
        assertThat(repository.in(State.OPEN, Kind.FEEDBACK, null, 1))
                .extracting(Ticket::text)
                .containsExactly("three");
        assertThat(repository.in(State.OPEN, Kind.FEEDBACK, new EntryId(3), 5))
                .extracting(Ticket::text)
                .containsExactly("one");
        assertThat(repository.in(State.CLOSED, Kind.FEEDBACK, null, 5))
                .extracting(Ticket::text)
                .containsExactly("two");
        assertThat(repository.heads(State.OPEN, Kind.FEEDBACK, null, 1))
                .containsExactly(
                        new Ticket.Head(new EntryId(3), Kind.FEEDBACK, MIRA, new GuildId(7), NOON, State.OPEN));
        assertThat(repository.count(State.OPEN, Kind.FEEDBACK)).isEqualTo(2);
        assertThat(repository.count(State.ANSWERED, Kind.FEEDBACK)).isZero();
    }

    @EveryStore
    void withoutTheMembersKeyNobodyReadsIt(Database database, MemberKeys keys) {
        TicketRepository repository = new TicketRepository(database, new MemberSeal(keys));
        Ticket ticket = ticket(1, Kind.FEEDBACK, MIRA, "a secret");
        repository.add(ticket);
        repository.answer(ticket, "an answer", null, NOON);

        keys.destroy(MIRA, Instant.EPOCH);

        Ticket left = repository.find(Kind.FEEDBACK, ticket.id()).orElseThrow();
        assertThat(left.text()).isNull();
        assertThat(left.answer()).isNull();
        assertThat(ticket.toString()).doesNotContain("secret");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> ticket(2, Kind.FEEDBACK, MIRA, "x".repeat(Ticket.LONGEST + 1)))
                .withMessageNotContaining("xx");
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database, MemberSeal seal) {
        TicketRepository repository = new TicketRepository(database, seal);
        Ticket ticket = ticket(1, Kind.FEEDBACK, MIRA, "one");
        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            repository.add(ticket);
            repository.find(Kind.FEEDBACK, ticket.id());
            repository.of(MIRA, Kind.FEEDBACK, 5);
            repository.in(State.OPEN, Kind.FEEDBACK, null, 5);
            repository.heads(State.OPEN, Kind.FEEDBACK, null, 5);
            repository.count(State.OPEN, Kind.FEEDBACK);
            repository.answer(ticket, "two", null, NOON);
            repository.close(ticket.id());
        });
    }

    private static Ticket ticket(long id, Kind kind, UserId author, String text) {
        return new Ticket(new EntryId(id), kind, author, new GuildId(7), NOON, State.OPEN, text, null);
    }
}
