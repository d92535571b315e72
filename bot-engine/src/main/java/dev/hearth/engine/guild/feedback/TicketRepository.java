package dev.hearth.engine.guild.feedback;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.guild.feedback.Ticket.Head;
import dev.hearth.engine.guild.feedback.Ticket.Kind;
import dev.hearth.engine.guild.feedback.Ticket.State;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowViewMapper;
import org.jdbi.v3.core.result.RowView;
import org.jspecify.annotations.Nullable;

/// Tickets in the database, every word of them sealed with their author's key.
final class TicketRepository {
    private static final Place BODY = new Place("ticket", "body");
    private static final Place ANSWER = new Place("ticket", "answer");

    private static final String ADD = """
            INSERT INTO ticket (id, kind, user_id, guild_id, made_at, state, body)
            VALUES (:id, :kind, :user, :guild, :at, :state, :body)
            """;

    private static final String SETTLE = "UPDATE ticket SET state = :state WHERE id = :id";

    private static final String ANSWERED = """
            UPDATE ticket SET answer = :answer, answered_at = :at, answered_by = :by, state = :state WHERE id = :id
            """;

    private static final String FOUND = "SELECT id, kind, user_id, guild_id, made_at, state, body, answer FROM ticket ";

    private static final String ONE = FOUND + "WHERE id = :id AND kind = :kind";

    private static final String OF_AUTHOR = FOUND + """
            WHERE user_id = :user AND kind = :kind AND id < :older ORDER BY id DESC FETCH FIRST :most ROWS ONLY
            """;

    private static final String NEWEST_IN_STATE = """
            WHERE kind = :kind AND state = :state AND id < :older ORDER BY id DESC FETCH FIRST :most ROWS ONLY
            """;

    private static final String IN_STATE = FOUND + NEWEST_IN_STATE;

    private static final String HEADS =
            "SELECT id, kind, user_id, guild_id, made_at, state FROM ticket " + NEWEST_IN_STATE;

    private static final String COUNT = "SELECT count(*) FROM ticket WHERE kind = :kind AND state = :state";

    private final Database database;
    private final MemberSeal seal;

    TicketRepository(Database database, MemberSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Ticket ticket) {
        byte[] body = seal.seal(ticket.author(), BODY, ticket.id().value(), Objects.requireNonNull(ticket.text()));
        database.write(handle -> handle.createUpdate(ADD)
                .bind("id", ticket.id().value())
                .bind("kind", ticket.kind().name())
                .bind("user", ticket.author().value())
                .bind("guild", ticket.origin() == null ? null : ticket.origin().value())
                .bind("at", ticket.at())
                .bind("state", ticket.state().name())
                .bind("body", body)
                .execute());
    }

    Optional<Ticket> find(Kind kind, EntryId id) {
        return database.read(handle -> handle.createQuery(ONE)
                .bind("id", id.value())
                .bind("kind", kind.name())
                .map(this::read)
                .findOne());
    }

    /// The author's newest, newest first.
    List<Ticket> of(UserId author, Kind kind, int most) {
        return database.read(handle -> handle.createQuery(OF_AUTHOR)
                .bind("user", author.value())
                .bind("kind", kind.name())
                .bind("older", Long.MAX_VALUE)
                .bind("most", most)
                .map(this::read)
                .list());
    }

    /// The newest in one state, newest first.
    ///
    /// @param older only those before this one; null for the newest of all
    List<Ticket> in(State state, Kind kind, @Nullable EntryId older, int most) {
        return database.read(handle -> newest(handle, IN_STATE, state, kind, older, most, this::read));
    }

    /// The same without their words.
    List<Head> heads(State state, Kind kind, @Nullable EntryId older, int most) {
        return database.read(handle -> newest(handle, HEADS, state, kind, older, most, TicketRepository::head));
    }

    private static <T> List<T> newest(
            Handle handle,
            String sql,
            State state,
            Kind kind,
            @Nullable EntryId older,
            int most,
            RowViewMapper<T> row) {
        return handle.createQuery(sql)
                .bind("kind", kind.name())
                .bind("state", state.name())
                .bind("older", older == null ? Long.MAX_VALUE : older.value())
                .bind("most", most)
                .map(row)
                .list();
    }

    long count(State state, Kind kind) {
        return database.read(handle -> handle.createQuery(COUNT)
                .bind("kind", kind.name())
                .bind("state", state.name())
                .mapTo(Long.class)
                .one());
    }

    /// Keeps an answer in place of one that there is.
    ///
    /// @param by null for somebody at the console
    void answer(Ticket ticket, String answer, @Nullable UserId by, Instant at) {
        byte[] sealed = seal.seal(ticket.author(), ANSWER, ticket.id().value(), answer);
        database.write(handle -> handle.createUpdate(ANSWERED)
                .bind("answer", sealed)
                .bind("at", at)
                .bind("by", by == null ? null : by.value())
                .bind("state", State.ANSWERED.name())
                .bind("id", ticket.id().value())
                .execute());
    }

    void close(EntryId id) {
        database.write(handle -> handle.createUpdate(SETTLE)
                .bind("state", State.CLOSED.name())
                .bind("id", id.value())
                .execute());
    }

    private static Head head(RowView row) {
        Long guild = row.getColumn("guild_id", Long.class);
        return new Head(
                new EntryId(row.getColumn("id", Long.class)),
                Kind.valueOf(row.getColumn("kind", String.class)),
                new UserId(row.getColumn("user_id", Long.class)),
                guild == null ? null : new GuildId(guild),
                row.getColumn("made_at", Instant.class),
                State.valueOf(row.getColumn("state", String.class)));
    }

    private Ticket read(RowView row) {
        Head head = head(row);
        return new Ticket(
                head.id(),
                head.kind(),
                head.author(),
                head.origin(),
                head.at(),
                head.state(),
                opened(head.author(), BODY, head.id(), row.getColumn("body", byte[].class)),
                opened(head.author(), ANSWER, head.id(), row.getColumn("answer", byte[].class)));
    }

    private @Nullable String opened(UserId author, Place place, EntryId id, byte @Nullable [] sealed) {
        return sealed == null
                ? null
                : seal.open(author, place, id.value(), sealed).orElse(null);
    }
}
