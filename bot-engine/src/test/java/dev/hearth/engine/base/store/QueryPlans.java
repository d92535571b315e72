package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlLogger;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.StatementContext;

/// How the database looks for rows. A query that reads a whole table is quick in a test and slow after a year, so
/// every query of a repository has to go through an index, on both engines:
///
///     QueryPlans.assertEveryStatementUsesAnIndex(database, () -> repository.latest(user, 5));
public final class QueryPlans {
    private static final Pattern DERBY_WHOLE_TABLE = Pattern.compile("Table Scan ResultSet");
    private static final Pattern DERBY_WHOLE_INDEX =
            Pattern.compile("start position:\\s+None\\s+stop position:\\s+None");
    private static final Pattern POSTGRES_WHOLE_TABLE = Pattern.compile("Seq Scan");

    private QueryPlans() {}

    /// Does what a repository does, and checks how each statement that it sent finds its rows. Plain inserts look for
    /// none and are passed over.
    public static void assertEveryStatementUsesAnIndex(Database database, Runnable repositoryCalls) {
        var searching = statementsOf(database, repositoryCalls).stream()
                .filter(sql -> !sql.strip().toUpperCase(Locale.ROOT).startsWith("INSERT"))
                .toList();
        assertThat(searching).as("statements that look for rows").isNotEmpty();
        for (var sql : searching) {
            assertUsesAnIndex(database, sql);
        }
    }

    private static void assertUsesAnIndex(Database database, String sql) {
        try (var handle = database.jdbi().open()) {
            handle.begin();
            var plan = isDerby(handle) ? derbyPlan(handle, sql) : postgresPlan(handle, sql);
            handle.rollback();
            var how = assertThat(plan).as("plan of: %s", sql);
            if (isDerby(handle)) {
                how.contains("Index Scan ResultSet")
                        .doesNotContainPattern(DERBY_WHOLE_TABLE)
                        .doesNotContainPattern(DERBY_WHOLE_INDEX);
            } else {
                how.contains("Index Cond").doesNotContainPattern(POSTGRES_WHOLE_TABLE);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Set<String> statementsOf(Database database, Runnable calls) {
        var seen = new LinkedHashSet<String>();
        var statements = database.jdbi().getConfig(SqlStatements.class);
        statements.setSqlLogger(new SqlLogger() {
            @Override
            public void logAfterExecution(StatementContext context) {
                seen.add(context.getParsedSql().getSql());
            }
        });
        try {
            calls.run();
        } finally {
            statements.setSqlLogger(SqlLogger.NOP_SQL_LOGGER);
        }
        return seen;
    }

    private static String derbyPlan(Handle handle, String sql) throws SQLException {
        handle.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(1)");
        try (var statement = prepared(handle, sql)) {
            statement.execute();
            drain(statement.getResultSet());
        }
        var plan = handle.createQuery("VALUES SYSCS_UTIL.SYSCS_GET_RUNTIMESTATISTICS()")
                .mapTo(String.class)
                .one();
        handle.execute("CALL SYSCS_UTIL.SYSCS_SET_RUNTIMESTATISTICS(0)");
        return plan;
    }

    /// Without the choice to read the table: a table of few rows is read as a whole however good its index is.
    private static String postgresPlan(Handle handle, String sql) throws SQLException {
        handle.execute("SET LOCAL enable_seqscan = off");
        try (var statement = prepared(handle, "EXPLAIN " + sql)) {
            statement.execute();
            return String.join("\n", drain(statement.getResultSet()));
        }
    }

    private static PreparedStatement prepared(Handle handle, String sql) throws SQLException {
        var statement = handle.getConnection().prepareStatement(sql);
        var parameters = statement.getParameterMetaData();
        for (int i = 1; i <= parameters.getParameterCount(); i++) {
            bindAnything(statement, i, parameters.getParameterType(i));
        }
        return statement;
    }

    private static void bindAnything(PreparedStatement statement, int position, int type) throws SQLException {
        switch (type) {
            case Types.BIGINT -> statement.setLong(position, 1);
            case Types.INTEGER, Types.SMALLINT -> statement.setInt(position, 1);
            case Types.TIMESTAMP -> statement.setTimestamp(position, Timestamp.from(Instant.EPOCH));
            case Types.VARCHAR, Types.CHAR -> statement.setString(position, "");
            default -> statement.setObject(position, null);
        }
    }

    private static List<String> drain(ResultSet rows) throws SQLException {
        var firsts = new ArrayList<String>();
        while (rows != null && rows.next()) {
            firsts.add(rows.getString(1));
        }
        if (rows != null) {
            rows.close();
        }
        return firsts;
    }

    private static boolean isDerby(Handle handle) throws SQLException {
        return handle.getConnection().getMetaData().getDatabaseProductName().equals("Apache Derby");
    }
}
