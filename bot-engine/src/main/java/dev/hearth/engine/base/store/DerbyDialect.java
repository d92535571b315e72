package dev.hearth.engine.base.store;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.log.Fact;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Derby inside the engine's own process, every page encrypted. It has no MVCC: a reader of a row that is being
/// changed waits for the end of that transaction, so transactions are kept short.
final class DerbyDialect implements Dialect {
    static final int LOCK_WAIT_SECONDS = 5;

    private static final String URL = "jdbc:derby:";
    private static final Logger LOG = LoggerFactory.getLogger(DerbyDialect.class);
    /// Deadlock, and the two forms of a lock that did not come in time.
    private static final Set<String> BUSY = Set.of("40001", "40XL1", "40XL2");
    private static final Set<String> WRONG_KEY = Set.of("XBCXK", "XBM06");
    private static final String IN_USE = "XSDB6";
    private static final Set<String> SHUT_DOWN = Set.of("08006", "XJ004");

    private final StoreSettings.Derby settings;
    private final DataSource source;

    DerbyDialect(StoreSettings.Derby settings) {
        this.settings = settings;
        configureEngine();
        source = new DriverSource(URL, properties(settings.folder()));
    }

    /// Derby reads these once, when its first database is opened.
    private static void configureEngine() {
        // Fewer than the statements of all rooms, and each call compiles its statement again: 100 is a cliff.
        System.setProperty("derby.language.statementCacheSize", "1000");
        System.setProperty("derby.locks.waitTimeout", String.valueOf(LOCK_WAIT_SECONDS));
        System.setProperty("derby.storage.pageCacheSize", "2000");
        System.setProperty("derby.storage.useDefaultFilePermissions", "false");
        // Its own log quotes statements and dumps pages, and lies in the working directory.
        System.setProperty("derby.stream.error.method", "java.io.OutputStream.nullOutputStream");
    }

    @Override
    public String scripts() {
        return "derby";
    }

    @Override
    public DataSource source() {
        return source;
    }

    @Override
    public String greeting() {
        return "";
    }

    /// Made beside and moved, so that a crash in between leaves no half database where a whole one is expected.
    @Override
    public void createIfMissing() throws StoreUnusable {
        if (Files.exists(settings.folder())) {
            return;
        }
        var beside = settings.folder().resolveSibling(settings.folder().getFileName() + ".new");
        try {
            Folders.delete(beside);
            // Tried first, for where Derby can make no folder it makes its database in one named "null", here.
            OwnerOnly.createFolder(beside);
            Files.delete(beside);
            create(beside);
            Folders.move(beside, settings.folder());
        } catch (IOException | SQLException e) {
            throw new StoreUnusable(StoreUnusable.Reason.UNREACHABLE);
        }
    }

    private void create(Path folder) throws SQLException {
        var properties = properties(folder);
        properties.setProperty("create", "true");
        DriverManager.getConnection(URL, properties).close();
        shutDown(folder);
    }

    @Override
    public void keepCopy(int version) throws StoreUnusable {
        try {
            Files.createDirectories(settings.backups());
            Folders.copy(settings.folder(), settings.backups().resolve("before-schema-" + version));
        } catch (IOException e) {
            throw new StoreUnusable(StoreUnusable.Reason.MIGRATION_FAILED);
        }
    }

    @Override
    public Optional<Path> copyInto(Handle handle, Path into) {
        try (var _ = SteadyFolder.of(into)) {
            handle.execute(
                    "CALL SYSCS_UTIL.SYSCS_BACKUP_DATABASE(?)",
                    into.toAbsolutePath().toString());
        }
        return Optional.of(into.resolve(settings.folder().getFileName()));
    }

    /// Of a copy that Derby makes while others write: without MVCC, a long reader of the database itself would keep
    /// them waiting.
    @Override
    public <T extends @Nullable Object> T atOneMoment(Jdbi jdbi, Path scratch, Work<T> work) {
        var folder = scratch.resolve("moment");
        try {
            Folders.delete(folder);
            OwnerOnly.createFolders(folder);
            try {
                var copy =
                        jdbi.inTransaction(handle -> copyInto(handle, folder)).orElseThrow();
                return new DerbyDialect(new StoreSettings.Derby(copy, folder, settings.key())).alone(work);
            } finally {
                Folders.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Opens the database for one transaction, then lets go of it.
    <T extends @Nullable Object> T alone(Work<T> work) {
        try {
            return Database.configured(Jdbi.create(source)).inTransaction(work::with);
        } finally {
            shutDown();
        }
    }

    @Override
    public String bytewise(String column) {
        return column;
    }

    @Override
    public String tables() {
        return "SELECT tablename FROM sys.systables WHERE tabletype = 'T'";
    }

    @Override
    public boolean busy(String sqlState) {
        return BUSY.contains(sqlState);
    }

    @Override
    public StoreUnusable.Reason reason(SQLException failure) {
        for (var at = failure; at != null; at = at.getNextException()) {
            if (WRONG_KEY.contains(at.getSQLState())) {
                return StoreUnusable.Reason.WRONG_KEY;
            }
            if (IN_USE.equals(at.getSQLState())) {
                return StoreUnusable.Reason.IN_USE;
            }
        }
        return StoreUnusable.Reason.DAMAGED;
    }

    @Override
    public long size(Handle handle) {
        return Folders.size(settings.folder());
    }

    @Override
    public void shutDown() {
        shutDown(settings.folder());
    }

    /// Opens the database, which is closed, and has every page written with another key. That key stands in the
    /// address:
    /// from the properties Derby would take it for its first look at the old key too, and then miss the old one.
    void encryptAnew(SecretKey key) throws SQLException {
        var next = HexFormat.of().formatHex(key.getEncoded());
        DriverManager.getConnection(URL + ";newEncryptionKey=" + next, properties(settings.folder()))
                .close();
    }

    /// Derby answers a shutdown with an exception, also when all went well.
    private static void shutDown(Path folder) {
        var properties = named(folder);
        properties.setProperty("shutdown", "true");
        try {
            DriverManager.getConnection(URL, properties).close();
        } catch (SQLException e) {
            if (!SHUT_DOWN.contains(e.getSQLState())) {
                LOG.atWarn().addKeyValue(Fact.SQL_STATE.key(), e.getSQLState()).log("the database did not shut down");
            }
        }
    }

    /// The folder as a property, for in an address a semicolon of its path would begin an attribute; `directory:`, for
    /// the beginning of a path could be read as another kind of address.
    private static Properties named(Path folder) {
        var properties = new Properties();
        properties.setProperty("databaseName", "directory:" + folder.toAbsolutePath());
        return properties;
    }

    /// The algorithm belongs to the key: without it Derby says that the key does not match.
    private Properties properties(Path folder) {
        var properties = named(folder);
        properties.setProperty("dataEncryption", "true");
        properties.setProperty("encryptionAlgorithm", "AES/CBC/NoPadding");
        properties.setProperty(
                "encryptionKey", HexFormat.of().formatHex(settings.key().getEncoded()));
        return properties;
    }
}
