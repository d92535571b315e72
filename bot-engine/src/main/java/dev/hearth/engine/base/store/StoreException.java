package dev.hearth.engine.base.store;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jdbi.v3.core.JdbiException;

/// A database call that failed. Drivers quote the text that was bound, so of the failure below only two things are
/// kept: its SQL state and its stack. There is no message, no cause, nothing suppressed.
public final class StoreException extends RuntimeException {
    private static final Pattern SQL_STATE = Pattern.compile("[0-9A-Z]{5}");
    private static final String NO_STATE = "00000";

    private final Kind kind;
    private final String sqlState;

    /// What a caller can do about it.
    public enum Kind {
        /// No free connection, a lock that did not come, a deadlock: nothing was changed, a second try may succeed.
        BUSY,
        /// Anything else: a second try fails alike.
        BROKEN
    }

    StoreException(Kind kind, String sqlState, StackTraceElement[] stack) {
        super(null, null, false, true);
        this.kind = kind;
        this.sqlState = SQL_STATE.matcher(sqlState).matches() ? sqlState : NO_STATE;
        setStackTrace(stack);
    }

    public Kind kind() {
        return kind;
    }

    /// Five characters that both engines document; `00000` if the failure had none.
    public String sqlState() {
        return sqlState;
    }

    /// What may leave the store in place of a failure.
    ///
    /// @param busy says whether an engine's SQL state means that it was only busy
    static StoreException inPlaceOf(RuntimeException failure, Predicate<String> busy) {
        var below = sqlBelow(failure);
        var state = below.map(SQLException::getSQLState).orElse(NO_STATE);
        // The pool's own time-out has nothing below it; with a cause it reports why connecting failed.
        var poolWasEmpty = below.filter(e -> e instanceof SQLTransientConnectionException && e.getCause() == null);
        var kind = poolWasEmpty.isPresent() || busy.test(state) ? Kind.BUSY : Kind.BROKEN;
        return new StoreException(kind, state, failure.getStackTrace());
    }

    /// Whether a failure is a driver's or Jdbi's, or carries one that is.
    static boolean comesFromBelow(Throwable failure) {
        return failure instanceof JdbiException
                || failure instanceof SQLException
                || (failure.getCause() != null && comesFromBelow(failure.getCause()))
                || Arrays.stream(failure.getSuppressed()).anyMatch(StoreException::comesFromBelow);
    }

    private static Optional<SQLException> sqlBelow(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException sql) {
                return Optional.of(sql);
            }
        }
        return Optional.empty();
    }
}
