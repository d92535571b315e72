package dev.hearth.engine.care.profile;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.care.profile.Preferences.Manner;
import dev.hearth.engine.feature.ReminderWay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.result.RowView;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Preferences in the database, and when somebody paused their streaks. Whoever has no row has the standard ones.
final class PreferenceRepository {
    static final String INSERT = """
            INSERT INTO preference (user_id, spoken, zone, reminders, manner, colour, context_off, crisis_quiet)
            VALUES (:user, :spoken, :zone, :reminders, :manner, :colour, :contextOff, :crisisQuiet)
            """;
    static final String UPDATE = """
            UPDATE preference SET spoken = :spoken, zone = :zone, reminders = :reminders, manner = :manner,
            colour = :colour, context_off = :contextOff, crisis_quiet = :crisisQuiet WHERE user_id = :user
            """;
    static final String FIND = """
            SELECT spoken, zone, reminders, manner, colour, context_off, crisis_quiet
            FROM preference WHERE user_id = :user
            """;
    static final String DELETE = "DELETE FROM preference WHERE user_id = :user";
    static final String PAUSES = "SELECT from_day, to_day FROM streak_pause WHERE user_id = :user";
    static final String PAUSE = "INSERT INTO streak_pause (user_id, from_day) VALUES (:user, :day)";
    static final String PAUSE_AGAIN = "UPDATE streak_pause SET to_day = NULL WHERE user_id = :user AND from_day = :day";
    static final String GO_ON = "UPDATE streak_pause SET to_day = :day WHERE user_id = :user AND to_day IS NULL";
    static final String DELETE_PAUSES = "DELETE FROM streak_pause WHERE user_id = :user";

    private final Database database;

    PreferenceRepository(Database database) {
        this.database = database;
    }

    Optional<Preferences> find(UserId user) {
        return database.read(handle -> handle.createQuery(FIND)
                .bind("user", user.value())
                .map(PreferenceRepository::readPreferences)
                .findOne());
    }

    void keep(UserId user, Preferences wanted) {
        UnaryOperator<Update> values = statement -> statement
                .bind("user", user.value())
                .bind(
                        "spoken",
                        wanted.language() == null ? null : wanted.language().name())
                .bind("zone", wanted.zone() == null ? null : wanted.zone().getId())
                .bind("reminders", wanted.reminders().name())
                .bind("manner", wanted.manner().name())
                .bind("colour", wanted.colour().name())
                .bind("contextOff", wanted.contextOff() ? 1 : 0)
                .bind("crisisQuiet", wanted.crisisQuiet() ? 1 : 0);
        database.<@Nullable Void>write(handle -> {
            Upsert.row(handle, UPDATE, INSERT, values);
            return null;
        });
    }

    /// Back to the standard ones; pauses stay.
    void reset(UserId user) {
        change(DELETE, update -> update.bind("user", user.value()));
    }

    List<Pause> pauses(UserId user) {
        return database.read(handle -> handle.createQuery(PAUSES)
                .bind("user", user.value())
                .map(PreferenceRepository::readPause)
                .list());
    }

    /// Pauses from a day on. One that began on that day begins anew.
    void pause(UserId user, LocalDate from) {
        UnaryOperator<Update> values =
                statement -> statement.bind("user", user.value()).bind("day", day(from));
        database.<@Nullable Void>write(handle -> {
            Upsert.row(handle, PAUSE_AGAIN, PAUSE, values);
            return null;
        });
    }

    /// Ends the pause that goes on.
    ///
    /// @param to the first day that counts again
    void goOn(UserId user, LocalDate to) {
        change(GO_ON, update -> update.bind("user", user.value()).bind("day", day(to)));
    }

    /// Deletes all of somebody's for good.
    void delete(UserId user) {
        database.write(handle -> {
            handle.createUpdate(DELETE_PAUSES).bind("user", user.value()).execute();
            return handle.createUpdate(DELETE).bind("user", user.value()).execute();
        });
    }

    private void change(String sql, UnaryOperator<Update> bind) {
        database.write(handle -> bind.apply(handle.createUpdate(sql)).execute());
    }

    private static int day(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }

    private static Pause readPause(RowView row) {
        Integer to = row.getColumn("to_day", Integer.class);
        return new Pause(
                LocalDate.ofEpochDay(row.getColumn("from_day", Integer.class)),
                to == null ? null : LocalDate.ofEpochDay(to));
    }

    private static Preferences readPreferences(RowView row) {
        String spoken = row.getColumn("spoken", String.class);
        String zone = row.getColumn("zone", String.class);
        return new Preferences(
                spoken == null ? null : known(Language.class, spoken, Language.EN),
                zone == null ? null : zone(zone),
                known(ReminderWay.class, row.getColumn("reminders", String.class), Preferences.STANDARD.reminders()),
                known(Manner.class, row.getColumn("manner", String.class), Preferences.STANDARD.manner()),
                known(Colour.class, row.getColumn("colour", String.class), Preferences.STANDARD.colour()),
                row.getColumn("context_off", Integer.class) == 1,
                row.getColumn("crisis_quiet", Integer.class) == 1);
    }

    /// What a newer version wrote counts as not chosen.
    private static <E extends Enum<E>> E known(Class<E> type, String name, E otherwise) {
        for (E value : type.getEnumConstants()) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }

    private static @Nullable ZoneId zone(String id) {
        try {
            return ZoneId.of(id);
        } catch (DateTimeException e) {
            return null; // another JVM knew it
        }
    }
}
