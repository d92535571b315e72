package dev.hearth.engine.base.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// The rows of every table, whatever they mean: for what moves whole databases and for what holds of all tables.
/// Bound to one transaction.
public final class Rows {
    private static final int BATCH = 200;
    private static final int FETCH = 500;

    private final Handle handle;
    private final Dialect dialect;
    private final Catalog catalog;

    Rows(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
        this.catalog = new Catalog(handle);
    }

    /// Takes one row after the other.
    @FunctionalInterface
    public interface Taker {
        /// Takes the next row.
        ///
        /// @param row a value for each column of the shape, null where there is nothing
        void take(@Nullable Object[] row);
    }

    /// Gives one row after the other.
    @FunctionalInterface
    public interface Giver {
        /// A value for each column of the shape; null at the end.
        @Nullable
        Object @Nullable [] next();
    }

    /// All tables but the schema's own, by name.
    public List<TableShape> tables() {
        return catalog.tables();
    }

    /// The newest script that ran.
    public int schema() {
        return handle.createQuery("SELECT max(version) FROM schema_version")
                .mapTo(Integer.class)
                .one();
    }

    public long count(TableShape table) {
        return handle.createQuery("SELECT count(*) FROM " + table.name())
                .mapTo(Long.class)
                .one();
    }

    /// How many rows have an id in a column.
    public long count(TableShape table, String column, long id) {
        return handle.createQuery("SELECT count(*) FROM " + table.name() + " WHERE " + column + " = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .one();
    }

    /// The row that has an id in a column, of which no two rows have the same.
    ///
    /// @return a value for each column of the shape
    public Optional<@Nullable Object[]> find(TableShape table, String column, long id) {
        var columns = String.join(
                ", ", table.columns().stream().map(TableShape.Column::name).toList());
        return handle.createQuery("SELECT " + columns + " FROM " + table.name() + " WHERE " + column + " = :id")
                .bind("id", id)
                .map((found, _) -> row(table, found))
                .findOne();
    }

    /// Hands over a table's rows in the order of its key, which is the same on every engine.
    public void each(TableShape table, Taker taker) {
        handle.createQuery(select(table)).setFetchSize(FETCH).scanResultSet((rows, context) -> {
            try (context) {
                hand(table, rows.get(), taker);
            }
            return null;
        });
    }

    private String select(TableShape table) {
        return select(table, "");
    }

    private String select(TableShape table, String where) {
        var columns = String.join(
                ", ", table.columns().stream().map(TableShape.Column::name).toList());
        var order = table.key().stream()
                .map(name -> isText(table, name) ? dialect.bytewise(name) : name)
                .toList();
        return "SELECT " + columns + " FROM " + table.name() + where
                + (order.isEmpty() ? "" : " ORDER BY " + String.join(", ", order));
    }

    private static boolean isText(TableShape table, String column) {
        return table.column(column)
                .filter(found -> found.kind() == ColumnKind.TEXT)
                .isPresent();
    }

    private static void hand(TableShape table, ResultSet rows, Taker taker) throws SQLException {
        while (rows.next()) {
            taker.take(row(table, rows));
        }
    }

    private static @Nullable Object[] row(TableShape table, ResultSet rows) throws SQLException {
        var row = new @Nullable Object[table.columns().size()];
        for (int i = 0; i < row.length; i++) {
            row[i] = table.columns().get(i).kind().read(rows, i + 1);
        }
        return row;
    }

    /// Hands over the rows that have an id in a column, in the order of the table's key.
    public void of(TableShape table, String column, long id, Taker taker) {
        handle.createQuery(select(table, " WHERE " + column + " = :id"))
                .bind("id", id)
                .setFetchSize(FETCH)
                .scanResultSet((rows, context) -> {
                    try (context) {
                        hand(table, rows.get(), taker);
                    }
                    return null;
                });
    }

    /// The earliest and the latest moment in a column; none if it has none.
    public List<Instant> span(TableShape table, String column) {
        return handle.createQuery(
                        "SELECT min(" + column + ") AS first_at, max(" + column + ") AS last_at FROM " + table.name())
                .map(row -> Stream.of("first_at", "last_at")
                        .map(each -> row.getColumn(each, Instant.class))
                        .filter(Objects::nonNull)
                        .toList())
                .one();
    }

    /// Those rows of which none of the values in a key or a unique index stand in a row that is there.
    public List<@Nullable Object[]> missing(TableShape table, List<@Nullable Object[]> rows) {
        var uniques = catalog.uniques(table);
        return rows.stream()
                .filter(row -> uniques.stream().noneMatch(unique -> has(table, unique, row)))
                .toList();
    }

    /// Adds those.
    ///
    /// @return how many there were
    public int addMissing(TableShape table, List<@Nullable Object[]> rows) {
        var missing = new ArrayDeque<>(missing(table, rows));
        int added = missing.size();
        insert(table, missing::poll);
        return added;
    }

    private boolean has(TableShape table, List<String> unique, @Nullable Object[] row) {
        var names = table.columns().stream().map(TableShape.Column::name).toList();
        if (!names.containsAll(unique)) {
            return false;
        }
        var query = handle.createQuery("SELECT count(*) FROM " + table.name() + " WHERE "
                + String.join(
                        " AND ", unique.stream().map(name -> name + " = ?").toList()));
        for (int i = 0; i < unique.size(); i++) {
            query.bind(i, row[names.indexOf(unique.get(i))]);
        }
        return query.mapTo(Long.class).one() > 0;
    }

    /// The different values of a column that holds ids.
    public List<Long> ids(TableShape table, String column) {
        return handle.createQuery(
                        "SELECT DISTINCT " + column + " FROM " + table.name() + " WHERE " + column + " IS NOT NULL")
                .mapTo(Long.class)
                .list();
    }

    /// Deletes the rows that have an id in a column.
    ///
    /// @return how many there were
    int delete(TableShape table, String column, long id) {
        return handle.createUpdate("DELETE FROM " + table.name() + " WHERE " + column + " = :id")
                .bind("id", id)
                .execute();
    }

    /// Adds rows to a table; columns that the shape leaves out get what a new row has there.
    public void insert(TableShape table, Giver giver) {
        var batch = handle.prepareBatch(insertion(table));
        var row = giver.next();
        while (row != null) {
            add(batch, row);
            row = giver.next();
            if (batch.size() >= BATCH || (row == null && batch.size() > 0)) {
                batch.execute();
            }
        }
        batch.close();
    }

    private static String insertion(TableShape table) {
        var names = table.columns().stream().map(TableShape.Column::name).toList();
        var values = String.join(", ", names.stream().map(_ -> "?").toList());
        return "INSERT INTO " + table.name() + " (" + String.join(", ", names) + ") VALUES (" + values + ")";
    }

    private static void add(PreparedBatch batch, @Nullable Object[] row) {
        for (int i = 0; i < row.length; i++) {
            batch.bind(i, row[i]);
        }
        batch.add();
    }
}
