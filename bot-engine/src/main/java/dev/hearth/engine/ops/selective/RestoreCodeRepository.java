package dev.hearth.engine.ops.selective;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.base.store.Upsert;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Members' codes in the database, one for each at most.
final class RestoreCodeRepository {
    private static final String UPDATE =
            "UPDATE restore_code SET code_hash = :hash, made_at = :at WHERE user_id = :user";
    private static final String INSERT =
            "INSERT INTO restore_code (user_id, code_hash, made_at) VALUES (:user, :hash, :at)";
    private static final String FIND = "SELECT user_id FROM restore_code WHERE code_hash = :hash AND made_at > :after";
    private static final String USE =
            "DELETE FROM restore_code WHERE code_hash = :hash AND user_id = :user AND made_at > :after";
    private static final String FORGET = "DELETE FROM restore_code WHERE made_at <= :upTo";
    private static final String MADE = "SELECT made_at FROM restore_code WHERE user_id = :user";
    private static final String DELETE = "DELETE FROM restore_code WHERE user_id = :user";

    private final Database database;

    RestoreCodeRepository(Database database) {
        this.database = database;
    }

    /// Keeps one in the place of the one before.
    void keep(UserId user, String hash, Instant at) {
        database.<@Nullable Void>write(handle -> {
            Upsert.row(
                    handle,
                    UPDATE,
                    INSERT,
                    statement -> statement
                            .bind("user", user.value())
                            .bind("hash", hash)
                            .bind("at", at));
            return null;
        });
    }

    /// Whose it is.
    ///
    /// @param after made later than that
    Optional<UserId> find(String hash, Instant after) {
        return database.read(handle -> handle.createQuery(FIND)
                .bind("hash", hash)
                .bind("after", after)
                .mapTo(Long.class)
                .findOne()
                .map(UserId::new));
    }

    /// Uses one up and does in the same transaction what it is for: both, or neither.
    ///
    /// @param after made later than that
    /// @return what was done; empty if it was not there any more
    <T> Optional<T> use(UserId user, String hash, Instant after, Function<Rows, T> work) {
        return database.write(handle -> {
            int used = handle.createUpdate(USE)
                    .bind("hash", hash)
                    .bind("user", user.value())
                    .bind("after", after)
                    .execute();
            return used == 1 ? Optional.of(work.apply(database.rows(handle))) : Optional.empty();
        });
    }

    /// Lets go of those that were made up to a moment.
    void forget(Instant upTo) {
        database.write(handle -> handle.createUpdate(FORGET).bind("upTo", upTo).execute());
    }

    /// When a member's was made.
    Optional<Instant> made(UserId user) {
        return database.read(handle -> handle.createQuery(MADE)
                .bind("user", user.value())
                .mapTo(Instant.class)
                .findOne());
    }

    void delete(UserId user) {
        database.write(
                handle -> handle.createUpdate(DELETE).bind("user", user.value()).execute());
    }
}
