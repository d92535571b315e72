package dev.hearth.engine.base.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;

/// What differs between the two engines. It is little, for repositories keep to SQL that both speak: no LIMIT but FETCH
/// FIRST, no ON CONFLICT but [Upsert], no RETURNING, no partial index; instants as TIMESTAMP, sealed text as bytes.
sealed interface Dialect permits DerbyDialect, PostgresDialect {

    static Dialect of(StoreSettings settings) {
        return switch (settings) {
            case StoreSettings.Derby derby -> new DerbyDialect(derby);
            case StoreSettings.Postgres postgres -> new PostgresDialect(postgres);
        };
    }

    /// The folder below `db/` with this engine's migration scripts.
    String scripts();

    /// Connections that belong to no pool.
    DataSource source();

    /// Statement that each pooled connection runs once, or an empty text.
    String greeting();

    /// Makes an empty database where there is none yet.
    void createIfMissing() throws StoreUnusable;

    /// Keeps what is there for the case that a migration goes wrong; no connection is open meanwhile.
    ///
    /// @param version the schema that the kept database has
    void keepCopy(int version) throws StoreUnusable;

    /// Whether a failed statement would have succeeded on a less busy database.
    boolean busy(String sqlState);

    /// Why the database could not be opened.
    StoreUnusable.Reason reason(SQLException failure);

    /// What the database takes of the disk, in bytes.
    long size(Handle handle);

    /// Lets go of the database, after the last connection was closed.
    void shutDown();
}
