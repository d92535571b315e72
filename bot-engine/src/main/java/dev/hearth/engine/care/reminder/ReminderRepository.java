package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Language;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reminders in the database, each found by its owner and its id. The text is sealed with its owner's key; when it
/// falls due stands plainly beside it, for the clock. A removed one never falls due, and can be brought back until it
/// is erased.
final class ReminderRepository {
    static final String ADD = """
            INSERT INTO reminder (id, user_id, guild_id, made_at, body, weekdays, minute_of, spoken, zone, next_at, missed)
            VALUES (:id, :user, :guild, :at, :body, :weekdays, :minute, :spoken, :zone, :next, 0)
            """;
    private static final String COLUMNS = """
            SELECT id, user_id, guild_id, made_at, body, weekdays, minute_of, spoken, zone, paused_until, next_at,
            missed
            FROM reminder
            """;
    static final String ALL = COLUMNS + "WHERE user_id = :user AND removed_at IS NULL";
    static final String ONE = COLUMNS + "WHERE id = :id AND user_id = :user AND removed_at IS NULL";
    static final String DUE = """
            SELECT id, user_id, guild_id, weekdays, minute_of, zone, paused_until, next_at
            FROM reminder WHERE next_at <= :now AND removed_at IS NULL ORDER BY next_at FETCH FIRST 100 ROWS ONLY
            """;
    static final String PAGE = """
            SELECT id, user_id, guild_id, weekdays, minute_of, zone, paused_until, next_at
            FROM reminder WHERE id > :after AND removed_at IS NULL ORDER BY id FETCH FIRST 500 ROWS ONLY
            """;
    static final String SET_DAYS =
            "UPDATE reminder SET weekdays = :weekdays, next_at = :next WHERE id = :id AND user_id = :user";
    static final String SET_PAUSE =
            "UPDATE reminder SET paused_until = :until, next_at = :next WHERE id = :id AND user_id = :user";
    static final String SET_ZONE =
            "UPDATE reminder SET zone = :zone, next_at = :next WHERE id = :id AND next_at = :before";
    static final String DELAY = "UPDATE reminder SET next_at = :next WHERE id = :id";
    static final String REMOVE =
            "UPDATE reminder SET removed_at = :at WHERE id = :id AND user_id = :user AND removed_at IS NULL";
    static final String RESTORE = "UPDATE reminder SET removed_at = NULL WHERE id = :id AND user_id = :user";
    static final String ERASE = "DELETE FROM reminder WHERE removed_at < :before";
    static final String DELETE = "DELETE FROM reminder WHERE user_id = :user";

    private static final Logger LOG = LoggerFactory.getLogger(ReminderRepository.class);

    private static final Place BODY = new Place("reminder", "body");

    private final Database database;
    private final MemberSeal seal;

    ReminderRepository(Database database, MemberSeal seal) {
        this.database = database;
        this.seal = seal;
    }

    void add(Reminder made) {
        byte[] sealed = seal.seal(made.owner(), BODY, made.id().value(), made.text());
        change(
                ADD,
                update -> update.bind("id", made.id().value())
                        .bind("user", made.owner().value())
                        .bind(
                                "guild",
                                made.origin() == null ? null : made.origin().value())
                        .bind("at", made.madeAt())
                        .bind("body", sealed)
                        .bind("weekdays", made.timing().schedule().bits())
                        .bind("minute", made.timing().schedule().minute())
                        .bind("spoken", made.spoken().name())
                        .bind("zone", made.timing().zone().getId())
                        .bind("next", made.next()));
    }

    /// Oldest first.
    List<Reminder> of(UserId owner) {
        return database
                .read(handle -> handle.createQuery(ALL)
                        .bind("user", owner.value())
                        .map(this::reminder)
                        .list())
                .stream()
                .flatMap(Optional::stream)
                .sorted((one, other) ->
                        Long.compare(one.id().value(), other.id().value()))
                .toList();
    }

    /// Empty if the owner has no such reminder, or removed it.
    Optional<Reminder> find(UserId owner, EntryId id) {
        return database
                .read(handle -> handle.createQuery(ONE)
                        .bind("id", id.value())
                        .bind("user", owner.value())
                        .map(this::reminder)
                        .list())
                .stream()
                .flatMap(Optional::stream)
                .findFirst();
    }

    /// Those that have fallen due, the longest waiting first; a hundred at most. One that cannot be read waits for a
    /// while, and keeps none of the others waiting.
    List<Due> due(Instant now) {
        List<EntryId> unreadable = new ArrayList<>();
        List<Optional<Due>> found = database.read(handle -> handle.createQuery(DUE)
                .bind("now", now)
                .map(row -> readable(row, unreadable::add))
                .list());
        unreadable.forEach(id -> delay(id, now.plus(Outbox.DELAY)));
        return found.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Due> readable(RowView row, Consumer<EntryId> other) {
        try {
            return Optional.of(due(row));
        } catch (DateTimeException | IllegalArgumentException e) {
            LOG.atWarn()
                    .addKeyValue(Fact.KIND.key(), e.getClass().getSimpleName())
                    .log("a reminder cannot be read");
            other.accept(new EntryId(row.getColumn("id", Long.class)));
            return Optional.empty();
        }
    }

    /// Five hundred at most, in the order of their ids; without those that cannot be read.
    ///
    /// @param id only those after this one
    List<Due> after(long id) {
        return database
                .read(handle -> handle.createQuery(PAGE)
                        .bind("after", id)
                        .map(row -> readable(row, _ -> {}))
                        .list())
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    boolean setDays(Reminder of, Schedule schedule, Instant next) {
        return change(
                        SET_DAYS,
                        update -> owned(update, of.owner(), of.id())
                                .bind("weekdays", schedule.bits())
                                .bind("next", next))
                == 1;
    }

    /// @param until the first day that counts again; null for none
    void setPause(Reminder of, @Nullable LocalDate until, Instant next) {
        change(
                SET_PAUSE,
                update -> owned(update, of.owner(), of.id())
                        .bind("until", until == null ? null : Math.toIntExact(until.toEpochDay()))
                        .bind("next", next));
    }

    /// Nothing if it has gone on meanwhile.
    void setZone(Due of, ZoneId zone, Instant next) {
        change(
                SET_ZONE,
                update -> update.bind("id", of.id().value())
                        .bind("zone", zone.getId())
                        .bind("next", next)
                        .bind("before", of.next()));
    }

    /// It falls due later, though nothing of it was sent.
    void delay(EntryId id, Instant until) {
        change(DELAY, update -> update.bind("id", id.value()).bind("next", until));
    }

    boolean remove(UserId owner, EntryId id, Instant at) {
        return change(REMOVE, update -> owned(update, owner, id).bind("at", at)) == 1;
    }

    /// What fell due meanwhile comes now.
    boolean restore(UserId owner, EntryId id) {
        return change(RESTORE, update -> owned(update, owner, id)) == 1;
    }

    void erase(Instant before) {
        change(ERASE, update -> update.bind("before", before));
    }

    /// Deletes all of somebody's for good.
    void delete(UserId owner) {
        change(DELETE, update -> update.bind("user", owner.value()));
    }

    private static Update owned(Update update, UserId owner, EntryId id) {
        return update.bind("id", id.value()).bind("user", owner.value());
    }

    private int change(String sql, UnaryOperator<Update> bind) {
        return database.write(handle -> bind.apply(handle.createUpdate(sql)).execute());
    }

    /// Nothing of one whose key was destroyed.
    private Optional<Reminder> reminder(RowView row) {
        Due due = due(row);
        return seal.open(due.owner(), BODY, due.id().value(), row.getColumn("body", byte[].class))
                .map(text -> new Reminder(
                        due.id(),
                        due.owner(),
                        due.origin(),
                        row.getColumn("made_at", Instant.class),
                        text,
                        due.timing(),
                        Language.valueOf(row.getColumn("spoken", String.class)),
                        due.next(),
                        row.getColumn("missed", Integer.class)));
    }

    private static Due due(RowView row) {
        Long guild = row.getColumn("guild_id", Long.class);
        Integer until = row.getColumn("paused_until", Integer.class);
        return new Due(
                new EntryId(row.getColumn("id", Long.class)),
                new UserId(row.getColumn("user_id", Long.class)),
                guild == null ? null : new GuildId(guild),
                new Timing(
                        Schedule.of(
                                row.getColumn("weekdays", Integer.class), row.getColumn("minute_of", Integer.class)),
                        ZoneId.of(row.getColumn("zone", String.class)),
                        until == null ? null : LocalDate.ofEpochDay(until)),
                row.getColumn("next_at", Instant.class));
    }
}
