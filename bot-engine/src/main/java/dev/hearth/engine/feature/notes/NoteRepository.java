package dev.hearth.engine.feature.notes;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// One table of notes. Each is found by its owner and its id, so that nobody reaches another's by guessing. A deleted
/// one is hidden at once and can be brought back until it is erased. One whose key was destroyed is no note any more.
public final class NoteRepository {
    private static final String FOUND = "SELECT id, user_id, guild_id, made_at, local_day, body FROM <table> ";

    static final String INSERT = """
            INSERT INTO <table> (id, user_id, guild_id, made_at, local_day, body)
            VALUES (:id, :user, :guild, :at, :day, :body)
            """;
    static final String REWRITE =
            "UPDATE <table> SET body = :body, local_day = :day WHERE id = :id AND user_id = :user";
    static final String ONE = FOUND + "WHERE id = :id AND user_id = :user AND removed_at IS NULL";
    static final String OLDER = FOUND + """
            WHERE user_id = :user AND removed_at IS NULL AND id < :bound ORDER BY id DESC FETCH FIRST :most ROWS ONLY
            """;
    static final String NEWER = """
            SELECT id FROM <table> WHERE user_id = :user AND removed_at IS NULL AND id > :bound
            ORDER BY id FETCH FIRST :most ROWS ONLY
            """;
    static final String TEXTS =
            "SELECT id, body FROM <table> WHERE user_id = :user AND removed_at IS NULL ORDER BY id DESC";
    static final String EVERY = FOUND + "WHERE user_id = :user ORDER BY id";
    static final String DAYS = """
            SELECT DISTINCT local_day FROM <table> WHERE user_id = :user AND local_day >= :from AND removed_at IS NULL
            """;
    static final String REMOVE =
            "UPDATE <table> SET removed_at = :at WHERE id = :id AND user_id = :user AND removed_at IS NULL";
    static final String REMOVE_ALL = "UPDATE <table> SET removed_at = :at WHERE user_id = :user AND removed_at IS NULL";
    static final String RESTORE = "UPDATE <table> SET removed_at = NULL WHERE user_id = :user AND removed_at = :at";
    static final String ERASE = "DELETE FROM <table> WHERE removed_at < :before";
    static final String DELETE = "DELETE FROM <table> WHERE user_id = :user";

    private final Database database;
    private final MemberSeal seal;
    private final String table;
    private final Place body;

    /// Notes of one table.
    ///
    /// @param table its name, written in the code
    public NoteRepository(Database database, MemberSeal seal, String table) {
        this.database = database;
        this.seal = seal;
        this.table = table;
        this.body = new Place(table, "body");
    }

    /// Keeps a note; one of the same id is written anew, since a form may be sent twice.
    public void keep(Note note) {
        byte[] sealed = seal.seal(note.owner(), body, note.id().value(), note.text());
        UnaryOperator<Update> values = statement -> statement
                .define("table", table)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("id", note.id().value())
                .bind("user", note.owner().value())
                .bind("guild", note.origin() == null ? null : note.origin().value())
                .bind("at", note.at())
                .bind("day", Math.toIntExact(note.day().toEpochDay()))
                .bind("body", sealed);
        database.<@Nullable Void>write(handle -> {
            Upsert.row(handle, REWRITE, INSERT, values);
            return null;
        });
    }

    public Optional<Note> find(UserId owner, EntryId id) {
        return database.read(handle -> query(handle, ONE, owner)
                .bind("id", id.value())
                .map(this::note)
                .findOne()
                .flatMap(found -> found));
    }

    /// A page, newest first.
    ///
    /// @param below only those older than this one; null for the newest of all
    public Page older(UserId owner, @Nullable EntryId below, int most) {
        return database.read(handle -> page(handle, owner, below == null ? Long.MAX_VALUE : below.value(), most));
    }

    /// The page of those that are next newer than one, newest first.
    public Page newer(UserId owner, EntryId above, int most) {
        return database.read(handle -> {
            List<Long> ids = newerIds(handle, owner, above.value(), most);
            return page(handle, owner, ids.size() < most ? Long.MAX_VALUE : ids.getLast() + 1, most);
        });
    }

    private Page page(Handle handle, UserId owner, long bound, int most) {
        List<Note> found =
                query(handle, OLDER, owner).bind("bound", bound).bind("most", most + 1).map(this::note).list().stream()
                        .flatMap(Optional::stream)
                        .toList();
        List<Note> shown = found.stream().limit(most).toList();
        boolean isLater = !shown.isEmpty()
                && !newerIds(handle, owner, shown.getFirst().id().value(), 1).isEmpty();
        return new Page(shown, found.size() > most, isLater);
    }

    private List<Long> newerIds(Handle handle, UserId owner, long bound, int most) {
        return query(handle, NEWER, owner)
                .bind("bound", bound)
                .bind("most", most)
                .mapTo(Long.class)
                .list();
    }

    /// Those of somebody's notes whose text is wanted, newest first. They are opened one by one, so that never all of
    /// them are in memory.
    public List<EntryId> search(UserId owner, Predicate<String> wanted) {
        MemberSeal.Opener opener = seal.opener(owner, body);
        return database.read(handle -> query(handle, TEXTS, owner)
                .map(row -> {
                    EntryId id = new EntryId(row.getColumn("id", Long.class));
                    return opener.open(id.value(), row.getColumn("body", byte[].class))
                            .filter(wanted)
                            .map(_ -> id);
                })
                .stream()
                .flatMap(Optional::stream)
                .toList());
    }

    /// Hands over all of somebody's notes one by one, oldest first, also those that are deleted but not yet erased.
    void every(UserId owner, Consumer<Note> taker) {
        database.<@Nullable Void>read(handle -> {
            query(handle, EVERY, owner).map(this::note).forEach(note -> note.ifPresent(taker));
            return null;
        });
    }

    public Set<LocalDate> days(UserId owner, LocalDate from) {
        return database.read(handle -> new HashSet<>(query(handle, DAYS, owner)
                .bind("from", Math.toIntExact(from.toEpochDay()))
                .map(row -> LocalDate.ofEpochDay(row.getColumn("local_day", Integer.class)))
                .list()));
    }

    /// Hides a note.
    ///
    /// @param at the moment by which [#restore] finds it
    /// @return whether there was one
    boolean remove(UserId owner, EntryId id, Instant at) {
        return change(
                        REMOVE,
                        update -> update.bind("user", owner.value())
                                .bind("id", id.value())
                                .bind("at", at))
                > 0;
    }

    /// Hides all of somebody's notes.
    ///
    /// @return how many there were
    int removeAll(UserId owner, Instant at) {
        return change(REMOVE_ALL, update -> update.bind("user", owner.value()).bind("at", at));
    }

    /// Brings back what was hidden at a moment.
    ///
    /// @return how many there were
    int restore(UserId owner, Instant at) {
        return change(RESTORE, update -> update.bind("user", owner.value()).bind("at", at));
    }

    /// Erases what was hidden before a moment, of everybody.
    void erase(Instant before) {
        change(ERASE, update -> update.bind("before", before));
    }

    /// Deletes all of somebody's for good.
    void delete(UserId owner) {
        change(DELETE, update -> update.bind("user", owner.value()));
    }

    private int change(String sql, UnaryOperator<Update> bind) {
        return database.write(handle ->
                bind.apply(handle.createUpdate(sql).define("table", table)).execute());
    }

    private Query query(Handle handle, String sql, UserId owner) {
        return handle.createQuery(sql).define("table", table).bind("user", owner.value());
    }

    private Optional<Note> note(RowView row) {
        EntryId id = new EntryId(row.getColumn("id", Long.class));
        UserId owner = new UserId(row.getColumn("user_id", Long.class));
        Long guild = row.getColumn("guild_id", Long.class);
        return seal.open(owner, body, id.value(), row.getColumn("body", byte[].class))
                .map(text -> new Note(
                        id,
                        owner,
                        guild == null ? null : new GuildId(guild),
                        row.getColumn("made_at", Instant.class),
                        LocalDate.ofEpochDay(row.getColumn("local_day", Integer.class)),
                        text));
    }
}
