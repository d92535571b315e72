package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Upsert;
import java.time.Instant;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;

/// Who takes no private messages from the bot, and whether they were told so.
final class ClosedRepository {
    static final String FIND = "SELECT since_at, told FROM closed_direct WHERE user_id = :user";
    static final String KEEP = "UPDATE closed_direct SET since_at = since_at WHERE user_id = :user";
    static final String ADD = "INSERT INTO closed_direct (user_id, since_at, told) VALUES (:user, :at, 0)";
    static final String SET_TOLD = "UPDATE closed_direct SET told = :told WHERE user_id = :user";
    static final String DELETE = "DELETE FROM closed_direct WHERE user_id = :user";

    private final Database database;

    ClosedRepository(Database database) {
        this.database = database;
    }

    /// Whether they were told; empty if they take private messages as far as is known.
    Optional<Boolean> told(UserId user) {
        return database.read(handle -> handle.createQuery(FIND)
                .bind("user", user.value())
                .map(row -> row.getColumn("told", Integer.class) == 1)
                .findOne());
    }

    /// Since when they take none; empty if they take them as far as is known.
    Optional<Instant> since(UserId user) {
        return database.read(handle -> handle.createQuery(FIND)
                .bind("user", user.value())
                .map(row -> row.getColumn("since_at", Instant.class))
                .findOne());
    }

    /// Since the first time.
    void add(UserId user, Instant at) {
        database.<@Nullable Void>write(handle -> {
            Upsert.row(
                    handle,
                    KEEP,
                    ADD,
                    statement -> statement
                            .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                            .bind("user", user.value())
                            .bind("at", at));
            return null;
        });
    }

    void setTold(UserId user, boolean told) {
        change(SET_TOLD, update -> update.bind("user", user.value()).bind("told", told ? 1 : 0));
    }

    /// They take them again, or all of theirs is deleted.
    void delete(UserId user) {
        change(DELETE, update -> update.bind("user", user.value()));
    }

    private void change(String sql, UnaryOperator<Update> bind) {
        database.write(handle -> bind.apply(handle.createUpdate(sql)).execute());
    }
}
