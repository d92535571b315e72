package dev.hearth.engine.base.store;

import dev.hearth.engine.base.id.UserId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.IntConsumer;
import javax.crypto.SecretKey;

/// A copy of the embedded database, opened to see whether it is whole: every page of every table is read and held
/// against its indexes. Its schema is left as it is. It is closed in good order, so that whoever opens it next has
/// nothing to recover.
public final class CopiedDatabase {
    private static final String TABLES = "SELECT tablename FROM sys.systables WHERE tabletype = 'T' ORDER BY tablename";
    /// The system's own tables too: what they tell is what makes pages a database.
    private static final String CHECK_SYSTEM = """
            SELECT SYSCS_UTIL.SYSCS_CHECK_TABLE('SYS', tablename) FROM sys.systables WHERE tabletype = 'S'
            AND tablename <> 'SYSDUMMY1'""";
    private static final String WITH_GUILD = """
            SELECT t.tablename FROM sys.systables t JOIN sys.syscolumns c ON c.referenceid = t.tableid
            WHERE t.tabletype = 'T' AND c.columnname = 'GUILD_ID'""";
    private static final String WITH_MEMBER = """
            SELECT t.tablename FROM sys.systables t JOIN sys.syscolumns c ON c.referenceid = t.tableid
            WHERE t.tabletype = 'T' AND c.columnname = 'USER_ID'""";
    private static final String SCHEMA = "SELECT max(version) FROM schema_version";

    private CopiedDatabase() {}

    /// What was found in it.
    ///
    /// @param schema the newest script that ran
    /// @param guilds how many guilds it knows anything of
    /// @param rows   how many rows each table has, by its name
    public record Found(int schema, int guilds, Map<String, Long> rows) {
        public Found {
            rows = new TreeMap<>(rows);
        }
    }

    /// Opens, checks and closes a copy.
    ///
    /// @param percent hears how far it is, 0 to 100
    /// @throws StoreUnusable if it does not open with this key, or is not whole
    public static Found check(Path folder, SecretKey key, IntConsumer percent) throws StoreUnusable {
        return look(folder, key, connection -> checked(connection, percent));
    }

    /// Opens a copy, counts its rows and closes it: enough for one of which every byte is known to be as it was when it
    /// was checked.
    ///
    /// @throws StoreUnusable as [#check]
    public static Found count(Path folder, SecretKey key) throws StoreUnusable {
        return look(folder, key, connection -> {
            var rows = new TreeMap<String, Long>();
            for (var table : names(connection, TABLES)) {
                rows.put(table, count(connection, table));
            }
            return found(connection, rows);
        });
    }

    /// What reads a copy.
    private interface Look<T> {
        T at(Connection connection) throws SQLException;
    }

    private static <T> T look(Path folder, SecretKey key, Look<T> work) throws StoreUnusable {
        var dialect = new DerbyDialect(new StoreSettings.Derby(folder, folder, key));
        try (var connection = dialect.source().getConnection()) {
            return work.at(connection);
        } catch (SQLException e) {
            throw new StoreUnusable(dialect.reason(e));
        } finally {
            dialect.shutDown();
        }
    }

    /// Encrypts a copy anew: every page is written with another key. It opens with the old one or the new one, whenever
    /// it
    /// breaks off.
    ///
    /// @throws StoreUnusable if it does not open with the old key, or is not whole
    public static void rekey(Path folder, SecretKey from, SecretKey to) throws StoreUnusable {
        var dialect = new DerbyDialect(new StoreSettings.Derby(folder, folder, from));
        try {
            // Opened in good order first: what the log still holds belongs to the old key.
            dialect.source().getConnection().close();
            dialect.shutDown();
            dialect.encryptAnew(to);
        } catch (SQLException e) {
            throw new StoreUnusable(dialect.reason(e));
        } finally {
            dialect.shutDown();
        }
    }

    /// All members of whom a copy knows anything.
    ///
    /// @throws StoreUnusable as [#check]
    public static Set<UserId> members(Path folder, SecretKey key) throws StoreUnusable {
        return look(folder, key, connection -> {
            var members = new HashSet<UserId>();
            for (var table : names(connection, WITH_MEMBER)) {
                for (var id :
                        names(connection, "SELECT DISTINCT user_id FROM " + table + " WHERE user_id IS NOT NULL")) {
                    members.add(new UserId(Long.parseLong(id)));
                }
            }
            return members;
        });
    }

    /// Changes rows of a copy, all or none, and closes it.
    ///
    /// @throws StoreException if the database fails
    public static <T> T change(Path folder, SecretKey key, Function<Rows, T> work) {
        var dialect = new DerbyDialect(new StoreSettings.Derby(folder, folder, key));
        try {
            return dialect.alone(handle -> work.apply(new Rows(handle, dialect)));
        } catch (RuntimeException e) {
            throw StoreException.comesFromBelow(e) ? StoreException.inPlaceOf(e, dialect::busy) : e;
        }
    }

    /// The schema that this version of Hearth has.
    public static int newestSchema() {
        return Script.shipped("derby").getLast().version();
    }

    private static Found checked(Connection connection, IntConsumer percent) throws SQLException {
        names(connection, CHECK_SYSTEM);
        var rows = new TreeMap<String, Long>();
        var tables = names(connection, TABLES);
        for (var table : tables) {
            percent.accept(rows.size() * 100 / tables.size());
            checkTable(connection, table);
            rows.put(table, count(connection, table));
        }
        percent.accept(100);
        return found(connection, rows);
    }

    private static Found found(Connection connection, Map<String, Long> rows) throws SQLException {
        return new Found((int) number(connection, SCHEMA), guilds(connection), rows);
    }

    private static long count(Connection connection, String table) throws SQLException {
        return number(connection, "SELECT count(*) FROM " + table);
    }

    /// Fails if a row is missing in an index or an index names none.
    private static void checkTable(Connection connection, String table) throws SQLException {
        try (var check = connection.prepareStatement("VALUES SYSCS_UTIL.SYSCS_CHECK_TABLE(CURRENT SCHEMA, ?)")) {
            check.setString(1, table);
            try (var answer = check.executeQuery()) {
                answer.next();
            }
        }
    }

    private static int guilds(Connection connection) throws SQLException {
        var guilds = new TreeSet<String>();
        for (var table : names(connection, WITH_GUILD)) {
            guilds.addAll(names(connection, "SELECT DISTINCT guild_id FROM " + table + " WHERE guild_id IS NOT NULL"));
        }
        return guilds.size();
    }

    private static List<String> names(Connection connection, String sql) throws SQLException {
        var names = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
