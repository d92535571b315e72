package dev.hearth.engine.base.store;

import java.sql.SQLException;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jdbi.v3.core.statement.Update;

/// A row that may be there already: update it, insert it where there was none, update it after all where another
/// transaction was quicker. Derby has no statement for it, and this way runs on both engines alike.
public final class Upsert {
    private static final String DUPLICATE_KEY = "23505";
    private static final String BEFORE_INSERT = "before_insert";

    private Upsert() {}

    /// Leaves one row with these values.
    ///
    /// @param update changes the one row that has the key
    /// @param insert makes that row
    /// @param bind   binds the values, the same for both
    public static void row(Handle handle, String update, String insert, UnaryOperator<Update> bind) {
        if (execute(handle, update, bind) > 0) {
            return;
        }
        // A failed statement ends a transaction of PostgreSQL's, unless there is a point to go back to.
        handle.savepoint(BEFORE_INSERT);
        try {
            execute(handle, insert, bind);
            handle.releaseSavepoint(BEFORE_INSERT);
        } catch (UnableToExecuteStatementException e) {
            if (!(e.getCause() instanceof SQLException sql) || !DUPLICATE_KEY.equals(sql.getSQLState())) {
                throw e;
            }
            handle.rollbackToSavepoint(BEFORE_INSERT);
            execute(handle, update, bind);
        }
    }

    private static int execute(Handle handle, String sql, UnaryOperator<Update> bind) {
        try (var statement = handle.createUpdate(sql)) {
            return bind.apply(statement).execute();
        }
    }
}
