package dev.hearth.engine.feature.library;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.feature.Helped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// What was shown to whom, whether they began, and whether it helped: the library's own ids and nothing that a member
/// wrote. What was only shown is erased after a while; it is kept so that the same does not come twice in a row.
public final class ExerciseRepository {
    static final String SHOW = """
            INSERT INTO exercise_use (id, user_id, exercise, made_at, local_day, begun)
            VALUES (:id, :user, :exercise, :at, :day, 0)
            """;
    static final String BEGIN = "UPDATE exercise_use SET begun = 1 WHERE id = :id AND user_id = :user";
    static final String SET_HELPED =
            "UPDATE exercise_use SET begun = 1, helped = :helped WHERE id = :id AND user_id = :user";
    static final String TRIED = """
            SELECT exercise, MAX(made_at) AS seen, SUM(CASE WHEN helped > 0 THEN 1 ELSE 0 END) AS helped,
            SUM(CASE WHEN helped = 0 THEN 1 ELSE 0 END) AS not_now
            FROM exercise_use WHERE user_id = :user GROUP BY exercise
            """;
    static final String DAYS = """
            SELECT DISTINCT local_day FROM exercise_use WHERE user_id = :user AND local_day >= :from AND begun = 1
            """;
    static final String EVERY = """
            SELECT exercise, made_at, begun, helped FROM exercise_use WHERE user_id = :user ORDER BY local_day, id
            """;
    static final String ERASE = "DELETE FROM exercise_use WHERE begun = 0 AND made_at < :before";
    static final String DELETE = "DELETE FROM exercise_use WHERE user_id = :user";

    private final Database database;

    public ExerciseRepository(Database database) {
        this.database = database;
    }

    /// One time that an exercise was shown.
    ///
    /// @param helped null if they did not say
    public record Use(
            String exercise,
            Instant at,
            boolean begun,
            @Nullable Integer helped) {}

    public void show(UserId user, EntryId use, Exercise exercise, Instant at, LocalDate day) {
        change(
                SHOW,
                update -> update.bind("id", use.value())
                        .bind("user", user.value())
                        .bind("exercise", exercise.id())
                        .bind("at", at)
                        .bind("day", Math.toIntExact(day.toEpochDay())));
    }

    /// Somebody began with what was shown under this id.
    public void begin(UserId user, EntryId use) {
        change(BEGIN, update -> update.bind("id", use.value()).bind("user", user.value()));
    }

    /// False if they have no such use any more.
    public boolean setHelped(UserId user, EntryId use, Helped helped) {
        return change(
                        SET_HELPED,
                        update -> update.bind("id", use.value())
                                .bind("user", user.value())
                                .bind("helped", helped.code()))
                == 1;
    }

    /// By the exercise's id.
    public Map<String, Tried> tried(UserId user) {
        return database.read(handle -> {
            Map<String, Tried> tried = new HashMap<>();
            handle.createQuery(TRIED)
                    .bind("user", user.value())
                    .map(row -> Map.entry(row.getColumn("exercise", String.class), tried(row)))
                    .forEach(entry -> tried.put(entry.getKey(), entry.getValue()));
            return tried;
        });
    }

    private static Tried tried(RowView row) {
        return new Tried(
                row.getColumn("seen", Instant.class),
                row.getColumn("helped", Integer.class),
                row.getColumn("not_now", Integer.class));
    }

    /// The days on which somebody began one.
    public Set<LocalDate> days(UserId user, LocalDate from) {
        return database.read(handle -> new HashSet<>(handle.createQuery(DAYS)
                .bind("user", user.value())
                .bind("from", Math.toIntExact(from.toEpochDay()))
                .map(row -> LocalDate.ofEpochDay(row.getColumn("local_day", Integer.class)))
                .list()));
    }

    /// Oldest first.
    public List<Use> every(UserId user) {
        return database.read(handle -> handle.createQuery(EVERY)
                .bind("user", user.value())
                .map(row -> new Use(
                        row.getColumn("exercise", String.class),
                        row.getColumn("made_at", Instant.class),
                        row.getColumn("begun", Integer.class) == 1,
                        row.getColumn("helped", Integer.class)))
                .list());
    }

    /// Erases what was only shown, before this moment.
    public void erase(Instant before) {
        change(ERASE, update -> update.bind("before", before));
    }

    public void delete(UserId user) {
        change(DELETE, update -> update.bind("user", user.value()));
    }

    private int change(String sql, UnaryOperator<Update> bind) {
        return database.write(handle -> bind.apply(handle.createUpdate(sql)).execute());
    }
}
