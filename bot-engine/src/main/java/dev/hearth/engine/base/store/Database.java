package dev.hearth.engine.base.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.Arguments;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jspecify.annotations.Nullable;

/// The open database. Every call is one transaction on one connection, begun and ended here; calls do not nest, a
/// repository passes its handle on. Safe for any number of threads: more than [#CONNECTIONS] at a time wait.
public final class Database implements AutoCloseable {
    /// Architecture §6, measured.
    static final int CONNECTIONS = 8;

    private static final Duration WAIT_FOR_CONNECTION = Duration.ofSeconds(5);

    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final ScopedValue<Boolean> working = ScopedValue.newInstance();

    private Database(Dialect dialect, HikariDataSource pool) {
        this.dialect = dialect;
        this.pool = pool;
        jdbi = configured(Jdbi.create(pool));
    }

    /// Opens the database: makes it where there is none, brings its schema up to date.
    ///
    /// @throws StoreUnusable if it cannot be used as it is; nothing in it was changed then
    public static Database open(StoreSettings settings) throws StoreUnusable {
        return open(settings, BeforeMigration.NOTHING_BETTER);
    }

    /// The same.
    ///
    /// @param before keeps the database before its schema changes
    public static Database open(StoreSettings settings, BeforeMigration before) throws StoreUnusable {
        var dialect = Dialect.of(settings);
        return open(dialect, Script.shipped(dialect.scripts()), before, WAIT_FOR_CONNECTION);
    }

    static Database open(Dialect dialect, List<Script> scripts, BeforeMigration before, Duration waitForConnection)
            throws StoreUnusable {
        try {
            dialect.createIfMissing();
            new Migrator(dialect, scripts, before).run();
            return new Database(dialect, pool(dialect, waitForConnection));
        } catch (StoreUnusable e) {
            dialect.shutDown();
            throw e;
        }
    }

    /// Looks something up. The connection refuses to change anything.
    ///
    /// @throws StoreException if the database fails
    /// @throws IllegalStateException if called from within a read or write
    public <T extends @Nullable Object> T read(Work<T> work) {
        return transaction(true, work);
    }

    /// Changes something, committed when this returns; if the work throws, nothing was changed.
    ///
    /// @throws StoreException if the database fails
    /// @throws IllegalStateException if called from within a read or write
    public <T extends @Nullable Object> T write(Work<T> work) {
        return transaction(false, work);
    }

    /// Reads the rows of all tables as they are at one moment, while others write.
    ///
    /// @param scratch a folder for what is needed meanwhile: as much as the database takes
    /// @throws StoreException if the database fails
    /// @throws java.io.UncheckedIOException if the folder cannot be written
    public <T extends @Nullable Object> T rowsAtOneMoment(Path scratch, Function<Rows, T> work) {
        return guarded(() -> dialect.atOneMoment(jdbi, scratch, handle -> work.apply(new Rows(handle, dialect))));
    }

    /// Reads and adds rows of any table, committed when this returns.
    ///
    /// @throws StoreException if the database fails
    public <T extends @Nullable Object> T changeRows(Function<Rows, T> work) {
        return write(handle -> work.apply(rows(handle)));
    }

    /// Reads rows of any table.
    ///
    /// @throws StoreException if the database fails
    public <T extends @Nullable Object> T readRows(Function<Rows, T> work) {
        return read(handle -> work.apply(rows(handle)));
    }

    /// The rows of every table in a transaction that goes on.
    public Rows rows(Handle handle) {
        return new Rows(handle, dialect);
    }

    private <T extends @Nullable Object> T transaction(boolean readOnly, Work<T> work) {
        return guarded(() -> onOneConnection(readOnly, work));
    }

    private <T extends @Nullable Object> T guarded(ScopedValue.CallableOp<T, RuntimeException> work) {
        if (working.isBound()) {
            throw new IllegalStateException("a transaction inside another would wait for it: pass the handle on");
        }
        try {
            return ScopedValue.where(working, true).call(work);
        } catch (RuntimeException e) {
            throw withoutText(e);
        }
    }

    private <T extends @Nullable Object> T onOneConnection(boolean readOnly, Work<T> work) {
        try (Handle handle = jdbi.open()) {
            if (readOnly) {
                handle.setReadOnly(true);
            }
            return handle.inTransaction(work::with);
        }
    }

    /// The work's own exceptions pass; what a driver said does not, nor does anything that holds it.
    private RuntimeException withoutText(RuntimeException failure) {
        return StoreException.comesFromBelow(failure) ? StoreException.inPlaceOf(failure, dialect::busy) : failure;
    }

    /// Whether it answers at this moment.
    ///
    /// @throws StoreException if it does not
    public boolean answers() {
        return read(handle -> handle.createQuery("SELECT count(*) FROM schema_version")
                        .mapTo(int.class)
                        .one()
                > 0);
    }

    /// How many rows each table has, by its name in capitals. Reads every row's index.
    ///
    /// @throws StoreException if it does not answer
    public Map<String, Long> countRows() {
        return read(handle -> {
            var rows = new TreeMap<String, Long>();
            for (var table :
                    handle.createQuery(dialect.tables()).mapTo(String.class).list()) {
                rows.put(
                        table,
                        handle.createQuery("SELECT count(*) FROM " + table)
                                .mapTo(Long.class)
                                .one());
            }
            return rows;
        });
    }

    /// What it takes of the disk, in bytes.
    ///
    /// @throws StoreException if it does not answer
    public long size() {
        return read(dialect::size);
    }

    /// Copies the database as it is at one moment, while others write to it: all that was committed before is in
    /// the copy.
    ///
    /// @param into a folder that is there
    /// @return where the copy lies; empty if the database is a server's, whose admin backs it up
    /// @throws StoreException if it fails; then what is in the folder is worth nothing
    public Optional<Path> copyInto(Path into) {
        return write(handle -> dialect.copyInto(handle, into));
    }

    /// Waits for running work, at most ten seconds, then lets go of the database. Closing twice does nothing.
    @Override
    public void close() {
        if (!pool.isClosed()) {
            pool.close();
            dialect.shutDown();
        }
    }

    Jdbi jdbi() {
        return jdbi;
    }

    private static HikariDataSource pool(Dialect dialect, Duration waitForConnection) throws StoreUnusable {
        var config = new HikariConfig();
        config.setPoolName("store");
        config.setDataSource(dialect.source());
        config.setMaximumPoolSize(CONNECTIONS);
        config.setConnectionTimeout(waitForConnection.toMillis());
        if (!dialect.greeting().isEmpty()) {
            config.setConnectionInitSql(dialect.greeting());
        }
        try {
            return new HikariDataSource(config);
        } catch (HikariPool.PoolInitializationException e) {
            throw new StoreUnusable(StoreUnusable.Reason.UNREACHABLE);
        }
    }

    static Jdbi configured(Jdbi jdbi) {
        var instants = new UtcInstants();
        jdbi.registerArgument(instants);
        jdbi.registerColumnMapper(Instant.class, instants);
        jdbi.getConfig(SqlStatements.class).setIncludeBindingsInTelemetry(false);
        // Lets the driver find the column's type: `bind("note", (Instant) null)` fails otherwise.
        jdbi.getConfig(Arguments.class)
                .setUntypedNullArgument((position, statement, context) -> statement.setObject(position, null));
        return jdbi;
    }
}
