package dev.hearth.engine.base.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

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

    /// Copies the database as it is at one moment, while others write to it.
    ///
    /// @param into a folder that is there; the copy has the database's own name in it
    /// @return where the copy lies; empty where copying is its admin's business
    Optional<Path> copyInto(Handle handle, Path into);

    /// Reads what the database holds at one moment, while others write to it.
    ///
    /// @param jdbi    of the open database
    /// @param scratch a folder for what is needed meanwhile; may be missing
    <T extends @Nullable Object> T atOneMoment(Jdbi jdbi, Path scratch, Work<T> work);

    /// A text column in an ORDER BY, so that its values come in the order of their bytes.
    String bytewise(String column);

    /// Lists the tables that scripts made, in capitals.
    String tables();

    /// Whether a failed statement would have succeeded on a less busy database.
    boolean busy(String sqlState);

    /// Why the database could not be opened.
    StoreUnusable.Reason reason(SQLException failure);

    /// What the database takes of the disk, in bytes.
    long size(Handle handle);

    /// Lets go of the database, after the last connection was closed.
    void shutDown();
}
