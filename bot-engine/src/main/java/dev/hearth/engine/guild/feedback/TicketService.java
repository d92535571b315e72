package dev.hearth.engine.guild.feedback;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.guild.feedback.Ticket.Head;
import dev.hearth.engine.guild.feedback.Ticket.Kind;
import dev.hearth.engine.guild.feedback.Ticket.State;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What becomes of tickets. An answer is kept before it is brought to its member, who finds it with the ticket too.
final class TicketService {
    /// How many of one sort somebody may have open at a time.
    static final int MOST_OPEN = 5;

    private static final int LOOKED_AT = 50;

    private final Words words;
    private final TicketRepository repository;
    private final SettingsService settings;
    private final Courier courier;
    private final EntryIds ids;
    private final InstantSource clock;

    TicketService(
            Words words,
            TicketRepository repository,
            SettingsService settings,
            Courier courier,
            EntryIds ids,
            InstantSource clock) {
        this.words = words;
        this.repository = repository;
        this.settings = settings;
        this.courier = courier;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps what a member wrote.
    ///
    /// @return whether it was kept; false if too many of theirs are open
    boolean submit(Kind kind, UserId author, @Nullable GuildId origin, String text, Instant at) {
        long open = repository.of(author, kind, LOOKED_AT).stream()
                .filter(ticket -> ticket.state() == State.OPEN)
                .count();
        if (open >= MOST_OPEN) {
            return false;
        }
        repository.add(new Ticket(ids.next(), kind, author, origin, at, State.OPEN, text, null));
        return true;
    }

    List<Ticket> of(UserId author, Kind kind, int most) {
        return repository.of(author, kind, most);
    }

    /// @param older only those before this one; null for the newest of all
    List<Ticket> in(State state, Kind kind, @Nullable EntryId older, int most) {
        return repository.in(state, kind, older, most);
    }

    /// The newest of several kinds without their words, newest first.
    ///
    /// @param older only those before this one; null for the newest of all
    List<Head> heads(State state, List<Kind> kinds, @Nullable EntryId older, int most) {
        return kinds.stream()
                .flatMap(kind -> repository.heads(state, kind, older, most).stream())
                .sorted(Comparator.comparingLong((Head head) -> head.id().value())
                        .reversed())
                .limit(most)
                .toList();
    }

    /// How many nobody has answered or closed.
    long open() {
        return Stream.of(Kind.values())
                .mapToLong(kind -> repository.count(State.OPEN, kind))
                .sum();
    }

    Optional<Ticket> find(Kind kind, EntryId id) {
        return repository.find(kind, id);
    }

    /// Keeps an answer and brings it to the member.
    ///
    /// @param by null for somebody at the console
    /// @return whether it reached them in private
    boolean answer(Ticket ticket, String answer, @Nullable UserId by) {
        repository.answer(ticket, answer, by, clock.instant());
        GuildId origin = ticket.origin();
        Language language = origin == null ? Language.EN : settings.speaks(origin);
        return courier.tell(ticket.author(), TicketReplies.answered(new Speech(words, language), ticket, answer));
    }

    void close(Ticket ticket) {
        repository.close(ticket.id());
    }
}
