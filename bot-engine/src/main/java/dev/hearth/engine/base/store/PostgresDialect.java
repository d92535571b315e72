package dev.hearth.engine.base.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.jspecify.annotations.Nullable;

/// PostgreSQL on a server: it has MVCC, so only writers wait for each other.
final class PostgresDialect implements Dialect {
    /// Serialization failure, deadlock, lock not available, query cancelled, too many connections.
    private static final Set<String> BUSY = Set.of("40001", "40P01", "55P03", "57014", "53300");

    private final DataSource source;

    PostgresDialect(StoreSettings.Postgres settings) {
        var secrets = new Properties();
        secrets.setProperty("user", settings.user());
        secrets.setProperty("password", settings.password());
        secrets.setProperty("ApplicationName", "hearth");
        // The message of an error would quote the values of the row.
        secrets.setProperty("logServerErrorDetail", "false");
        source = new DriverSource(settings.url(), secrets);
    }

    @Override
    public String scripts() {
        return "postgresql";
    }

    @Override
    public DataSource source() {
        return source;
    }

    /// Waits for a lock as long as Derby does.
    @Override
    public String greeting() {
        return "SET lock_timeout = '" + DerbyDialect.LOCK_WAIT_SECONDS + "s'";
    }

    /// Making a database on a server is its admin's business.
    @Override
    public void createIfMissing() {}

    /// Its admin's business as well.
    @Override
    public void keepCopy(int version) {}

    /// Its admin's business too; the way out of PostgreSQL is the logical export.
    @Override
    public Optional<Path> copyInto(Handle handle, Path into) {
        return Optional.empty();
    }

    /// Its MVCC shows one moment to a transaction of this kind, and nobody waits.
    @Override
    public <T extends @Nullable Object> T atOneMoment(Jdbi jdbi, Path scratch, Work<T> work) {
        return jdbi.inTransaction(TransactionIsolationLevel.REPEATABLE_READ, work::with);
    }

    @Override
    public String bytewise(String column) {
        return column + " COLLATE \"C\"";
    }

    @Override
    public String tables() {
        return "SELECT upper(tablename) FROM pg_tables WHERE schemaname = current_schema()";
    }

    @Override
    public boolean busy(String sqlState) {
        return BUSY.contains(sqlState);
    }

    /// Whatever keeps us from connecting (network, address, password, a missing database) is put right on the server.
    @Override
    public StoreUnusable.Reason reason(SQLException failure) {
        return StoreUnusable.Reason.UNREACHABLE;
    }

    @Override
    public long size(Handle handle) {
        return handle.createQuery("SELECT pg_database_size(current_database())")
                .mapTo(long.class)
                .one();
    }

    @Override
    public void shutDown() {}
}
