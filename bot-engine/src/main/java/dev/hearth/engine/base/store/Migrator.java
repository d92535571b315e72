package dev.hearth.engine.base.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// Brings the schema from where it is to where this version of Hearth needs it: each script in one transaction of its
/// own, so that a failing one leaves no trace. What ran is remembered with its hash.
final class Migrator {
    private static final String CREATE_HISTORY = """
            CREATE TABLE schema_version (
                version INTEGER NOT NULL CONSTRAINT schema_version_pk PRIMARY KEY,
                script VARCHAR(100) NOT NULL,
                sha256 CHAR(64) NOT NULL)""";
    private static final String READ_HISTORY = "SELECT version, sha256 FROM schema_version ORDER BY version";
    private static final String REMEMBER = "INSERT INTO schema_version (version, script, sha256) VALUES (?, ?, ?)";

    private final Dialect dialect;
    private final List<Script> scripts;
    private final BeforeMigration before;

    Migrator(Dialect dialect, List<Script> scripts, BeforeMigration before) {
        this.dialect = dialect;
        this.scripts = scripts;
        this.before = before;
    }

    /// Runs what has not run yet.
    ///
    /// @throws StoreUnusable if the schema is newer than this version, or not the one that its scripts make, or a
    ///     script fails
    void run() throws StoreUnusable {
        var applied = applied();
        var pending = scripts.subList(applied, scripts.size());
        if (pending.isEmpty()) {
            return;
        }
        if (applied > 0) {
            dialect.shutDown();
            if (!before.keep()) {
                dialect.keepCopy(pending.getLast().version());
            }
        }
        for (var script : pending) {
            apply(script);
        }
    }

    /// How many scripts ran already, after a check that they were these.
    private int applied() throws StoreUnusable {
        var ran = history();
        if (ran.size() > scripts.size()) {
            throw new StoreUnusable(StoreUnusable.Reason.NEWER_SCHEMA);
        }
        for (int i = 0; i < ran.size(); i++) {
            if (!ran.get(i).equals(Ran.of(scripts.get(i)))) {
                throw new StoreUnusable(StoreUnusable.Reason.DRIFT);
            }
        }
        return ran.size();
    }

    private List<Ran> history() throws StoreUnusable {
        try (var connection = dialect.source().getConnection()) {
            return hasHistory(connection) ? history(connection) : List.of();
        } catch (SQLException e) {
            throw new StoreUnusable(dialect.reason(e));
        }
    }

    private void apply(Script script) throws StoreUnusable {
        // Rolled back here and not by closing: Derby refuses to close in the middle of a transaction.
        try (var connection = dialect.source().getConnection()) {
            connection.setAutoCommit(false);
            try {
                execute(connection, script);
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            }
        } catch (SQLException e) {
            throw new StoreUnusable(StoreUnusable.Reason.MIGRATION_FAILED);
        }
    }

    private static void execute(Connection connection, Script script) throws SQLException {
        try (var statement = connection.createStatement()) {
            if (!hasHistory(connection)) {
                statement.execute(CREATE_HISTORY);
            }
            for (var sql : script.statements()) {
                statement.execute(sql);
            }
        }
        try (var remember = connection.prepareStatement(REMEMBER)) {
            remember.setInt(1, script.version());
            remember.setString(2, script.name());
            remember.setString(3, script.sha256());
            remember.executeUpdate();
        }
    }

    private static boolean hasHistory(Connection connection) throws SQLException {
        var facts = connection.getMetaData();
        var table = facts.storesUpperCaseIdentifiers() ? "SCHEMA_VERSION" : "schema_version";
        try (var tables = facts.getTables(null, connection.getSchema(), table, null)) {
            return tables.next();
        }
    }

    private static List<Ran> history(Connection connection) throws SQLException {
        var ran = new ArrayList<Ran>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(READ_HISTORY)) {
            while (rows.next()) {
                ran.add(new Ran(rows.getInt("version"), rows.getString("sha256")));
            }
        }
        return ran;
    }

    private record Ran(int version, String sha256) {
        static Ran of(Script script) {
            return new Ran(script.version(), script.sha256());
        }
    }
}
