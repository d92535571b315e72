package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Check-ins in the database. Each is found by its owner and its id, so that nobody reaches another's by guessing.
final class MoodRepository {
    static final String INSERT = """
            INSERT INTO check_in (id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note)
            VALUES (:id, :user, :guild, :at, :day, :mood, :intensity, :activities, :note)
            """;
    static final String NEWEST = """
            SELECT id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note
            FROM check_in WHERE user_id = :user ORDER BY made_at DESC, id DESC
            FETCH FIRST 5 ROWS ONLY
            """;
    static final String ONE = """
            SELECT id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note
            FROM check_in WHERE id = :id AND user_id = :user
            """;
    static final String SINCE = """
            SELECT id, user_id, guild_id, made_at, local_day, mood, intensity, activities
            FROM check_in WHERE user_id = :user AND made_at >= :from ORDER BY made_at, id
            """;
    static final String EVERY = """
            SELECT id, user_id, guild_id, made_at, local_day, mood, intensity, activities, note
            FROM check_in WHERE user_id = :user ORDER BY made_at, id
            """;
    static final String DAYS = "SELECT DISTINCT local_day FROM check_in WHERE user_id = :user AND local_day >= :from";
    static final String DELETE_ALL = "DELETE FROM check_in WHERE user_id = :user";
    static final String SET_MOOD = "UPDATE check_in SET mood = :mood WHERE id = :id AND user_id = :user";
    static final String SET_INTENSITY = "UPDATE check_in SET intensity = :intensity WHERE id = :id AND user_id = :user";
    static final String SET_ACTIVITIES =
            "UPDATE check_in SET activities = :activities WHERE id = :id AND user_id = :user";
    static final String SET_NOTE = "UPDATE check_in SET note = :note WHERE id = :id AND user_id = :user";
    static final String SET_SHARED =
            "UPDATE check_in SET shared = :shared WHERE id = :id AND user_id = :user AND shared <> :shared";

    static final String DELETE = "DELETE FROM check_in WHERE id = :id AND user_id = :user";

    private static final int SHOWN = 5;
    private static final Comparator<CheckIn> NEWEST_FIRST = Comparator.comparing(CheckIn::at)
            .thenComparingLong(checkIn -> checkIn.id().value())
            .reversed();
    private static final Place NOTE = new Place("check_in", "note");

    private final Database database;
    private final MemberSeal seal;

    MoodRepository(Database database, MemberSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    /// Keeps a check-in. What the owner had before is read first: two that insert and then read would each wait for
    /// the other's row.
    ///
    /// @return the owner's newest five, with the new one
    List<CheckIn> add(CheckIn checkIn) {
        UnaryOperator<Update> values = values(checkIn);
        List<CheckIn> before = database.write(handle -> {
            List<CheckIn> found = newest(handle, checkIn.owner());
            values.apply(handle.createUpdate(INSERT)).execute();
            return found;
        });
        return Stream.concat(Stream.of(checkIn), before.stream())
                .sorted(NEWEST_FIRST)
                .limit(SHOWN)
                .toList();
    }

    /// Keeps a check-in under an id that may have been used already, by a button that was pressed twice; then its mood
    /// is set anew.
    void addOrSetMood(CheckIn checkIn) {
        UnaryOperator<Update> values = values(checkIn);
        database.<@Nullable Void>write(handle -> {
            Upsert.row(handle, SET_MOOD, INSERT, values);
            return null;
        });
    }

    /// The owner's newest five, the newest first.
    List<CheckIn> newest(UserId owner) {
        return database.read(handle -> newest(handle, owner));
    }

    Optional<CheckIn> find(UserId owner, EntryId id) {
        return database.read(handle -> handle.createQuery(ONE)
                .bind("id", id.value())
                .bind("user", owner.value())
                .map(this::withNote)
                .findOne());
    }

    /// All since an instant, oldest first, without their notes.
    List<CheckIn> since(UserId owner, Instant from) {
        return database.read(handle -> handle.createQuery(SINCE)
                .bind("user", owner.value())
                .bind("from", from)
                .map(row -> checkIn(row, null))
                .list());
    }

    /// Hands over all of somebody's one by one, oldest first.
    void every(UserId owner, Consumer<CheckIn> taker) {
        database.<@Nullable Void>read(handle -> {
            handle.createQuery(EVERY)
                    .bind("user", owner.value())
                    .map(this::withNote)
                    .forEach(taker);
            return null;
        });
    }

    /// The days that somebody's check-ins are about.
    Set<LocalDate> days(UserId owner, LocalDate from) {
        return database.read(handle -> new HashSet<>(handle.createQuery(DAYS)
                .bind("user", owner.value())
                .bind("from", Math.toIntExact(from.toEpochDay()))
                .map(row -> LocalDate.ofEpochDay(row.getColumn("local_day", Integer.class)))
                .list()));
    }

    /// Deletes all of somebody's for good.
    void delete(UserId owner) {
        database.write(handle ->
                handle.createUpdate(DELETE_ALL).bind("user", owner.value()).execute());
    }

    /// False if the owner has no such check-in; so with every change below.
    boolean setMood(UserId owner, EntryId id, Mood mood) {
        return change(SET_MOOD, owner, id, "mood", mood.code());
    }

    boolean setIntensity(UserId owner, EntryId id, Intensity intensity) {
        return change(SET_INTENSITY, owner, id, "intensity", intensity.value());
    }

    boolean setActivities(UserId owner, EntryId id, Set<Activity> activities) {
        return change(SET_ACTIVITIES, owner, id, "activities", Activity.bits(activities));
    }

    /// @param note empty takes the note away
    boolean setNote(UserId owner, EntryId id, Optional<String> note) {
        byte @Nullable [] text = note.map(words -> sealed(owner, id, words)).orElse(null);
        return change(SET_NOTE, owner, id, "note", text);
    }

    /// False if it was so already.
    boolean setShared(UserId owner, EntryId id, boolean shared) {
        return change(SET_SHARED, owner, id, "shared", shared ? 1 : 0);
    }

    boolean remove(UserId owner, EntryId id) {
        return database.write(handle -> handle.createUpdate(DELETE)
                        .bind("id", id.value())
                        .bind("user", owner.value())
                        .execute())
                == 1;
    }

    private List<CheckIn> newest(Handle handle, UserId owner) {
        return handle.createQuery(NEWEST)
                .bind("user", owner.value())
                .map(this::withNote)
                .list();
    }

    private UnaryOperator<Update> values(CheckIn checkIn) {
        byte @Nullable [] note = checkIn.note() == null ? null : sealed(checkIn.owner(), checkIn.id(), checkIn.note());
        return statement -> statement
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("id", checkIn.id().value())
                .bind("user", checkIn.owner().value())
                .bind(
                        "guild",
                        checkIn.origin() == null ? null : checkIn.origin().value())
                .bind("at", checkIn.at())
                .bind("day", Math.toIntExact(checkIn.day().toEpochDay()))
                .bind("mood", checkIn.mood() == null ? null : checkIn.mood().code())
                .bind(
                        "intensity",
                        checkIn.intensity() == null ? null : checkIn.intensity().value())
                .bind("activities", Activity.bits(checkIn.activities()))
                .bind("note", note);
    }

    private boolean change(String sql, UserId owner, EntryId id, String column, @Nullable Object value) {
        return database.write(handle -> handle.createUpdate(sql)
                        .bind(column, value)
                        .bind("id", id.value())
                        .bind("user", owner.value())
                        .execute())
                == 1;
    }

    private byte[] sealed(UserId owner, EntryId id, String text) {
        return seal.seal(owner, NOTE, id.value(), text);
    }

    /// A note whose key was destroyed is no note any more.
    private CheckIn withNote(RowView row) {
        byte @Nullable [] bytes = row.getColumn("note", byte[].class);
        String note = bytes == null
                ? null
                : seal.open(owner(row), NOTE, id(row).value(), bytes).orElse(null);
        return checkIn(row, note);
    }

    private static CheckIn checkIn(RowView row, @Nullable String note) {
        Long guild = row.getColumn("guild_id", Long.class);
        Integer mood = row.getColumn("mood", Integer.class);
        Integer intensity = row.getColumn("intensity", Integer.class);
        return new CheckIn(
                id(row),
                owner(row),
                guild == null ? null : new GuildId(guild),
                row.getColumn("made_at", Instant.class),
                LocalDate.ofEpochDay(row.getColumn("local_day", Integer.class)),
                mood == null ? null : Mood.ofCode(mood).orElse(null),
                intensity == null ? null : new Intensity(intensity),
                Activity.ofBits(row.getColumn("activities", Long.class)),
                note);
    }

    private static EntryId id(RowView row) {
        return new EntryId(row.getColumn("id", Long.class));
    }

    private static UserId owner(RowView row) {
        return new UserId(row.getColumn("user_id", Long.class));
    }
}
