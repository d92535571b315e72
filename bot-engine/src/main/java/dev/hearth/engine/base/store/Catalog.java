package dev.hearth.engine.base.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;

/// What tables there are, asked of the database itself, so that none can be forgotten.
final class Catalog {
    private static final String HISTORY = "schema_version";

    private final Handle handle;

    Catalog(Handle handle) {
        this.handle = handle;
    }

    /// All but the schema's own, by name.
    List<TableShape> tables() {
        try {
            var connection = handle.getConnection();
            var tables = new ArrayList<TableShape>();
            for (var name : names(connection)) {
                if (!name.equalsIgnoreCase(HISTORY)) {
                    tables.add(shape(connection, name));
                }
            }
            return tables;
        } catch (SQLException e) {
            throw new IllegalStateException("the catalog could not be read", e);
        }
    }

    /// The columns of each of a table's keys and unique indexes: no two rows have the same values in all of one.
    Collection<List<String>> uniques(TableShape table) {
        try {
            var connection = handle.getConnection();
            for (var name : names(connection)) {
                if (name.equalsIgnoreCase(table.name())) {
                    return uniques(connection.getMetaData(), connection.getSchema(), name);
                }
            }
            return List.of();
        } catch (SQLException e) {
            throw new IllegalStateException("the catalog could not be read", e);
        }
    }

    private static Collection<List<String>> uniques(DatabaseMetaData facts, String schema, String table)
            throws SQLException {
        var uniques = new TreeMap<String, List<String>>();
        try (var indexes = facts.getIndexInfo(null, schema, table, true, false)) {
            while (indexes.next()) {
                var column = indexes.getString("COLUMN_NAME");
                // One row tells of the table itself and names no column.
                if (column != null) {
                    uniques.computeIfAbsent(indexes.getString("INDEX_NAME"), _ -> new ArrayList<>())
                            .add(column.toLowerCase(Locale.ROOT));
                }
            }
        }
        return uniques.values();
    }

    private static List<String> names(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names.stream().sorted(String.CASE_INSENSITIVE_ORDER).toList();
    }

    private static TableShape shape(Connection connection, String table) throws SQLException {
        var facts = connection.getMetaData();
        return new TableShape(
                table.toLowerCase(Locale.ROOT),
                columns(facts, connection.getSchema(), table),
                key(facts, connection.getSchema(), table));
    }

    private static List<TableShape.Column> columns(DatabaseMetaData facts, String schema, String table)
            throws SQLException {
        var inOrder = new TreeMap<Integer, TableShape.Column>();
        try (var columns = facts.getColumns(null, schema, table, null)) {
            while (columns.next()) {
                // Underscores in the name are a pattern that may also fit another table.
                if (columns.getString("TABLE_NAME").equals(table)) {
                    inOrder.put(columns.getInt("ORDINAL_POSITION"), column(columns));
                }
            }
        }
        return List.copyOf(inOrder.values());
    }

    private static TableShape.Column column(ResultSet columns) throws SQLException {
        var name = columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT);
        var kind = ColumnKind.of(columns.getInt("DATA_TYPE"))
                .orElseThrow(() -> new IllegalStateException("no kind for the type of " + name));
        return new TableShape.Column(name, kind, columns.getInt("NULLABLE") == DatabaseMetaData.columnNullable);
    }

    private static List<String> key(DatabaseMetaData facts, String schema, String table) throws SQLException {
        var inOrder = new TreeMap<Integer, String>();
        try (var keys = facts.getPrimaryKeys(null, schema, table)) {
            while (keys.next()) {
                inOrder.put(
                        keys.getInt("KEY_SEQ"), keys.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        return List.copyOf(inOrder.values());
    }
}
