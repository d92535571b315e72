package dev.hearth.engine.base.store;

import dev.hearth.testkit.PostgresServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// Databases for tests, real ones.
public final class TestStores {
    private TestStores() {}

    /// The engines that a repository has to run on.
    public enum Engine {
        DERBY,
        POSTGRESQL
    }

    /// Where a new database is to be; nothing is there yet.
    public static StoreSettings fresh(Engine engine) {
        return switch (engine) {
            case DERBY -> derby(temporaryFolder());
            case POSTGRESQL -> {
                var server = PostgresServer.freshDatabase();
                yield new StoreSettings.Postgres(server.url(), server.user(), server.password());
            }
        };
    }

    /// A Derby in a data folder, with a key that is always the same.
    public static StoreSettings.Derby derby(Path data) {
        return new StoreSettings.Derby(data.resolve("db"), data.resolve("backups"), key(7));
    }

    public static SecretKey key(int fill) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) fill);
        return new SecretKeySpec(bytes, "AES");
    }

    public static Database open(StoreSettings settings) {
        try {
            return Database.open(settings);
        } catch (StoreUnusable e) {
            throw new AssertionError(e);
        }
    }

    /// Deletes every row of every table but the schema's own.
    static void empty(Database database) {
        database.write(handle -> {
            for (var table : tables(handle.getConnection())) {
                if (!table.equalsIgnoreCase("schema_version")) {
                    handle.execute("DELETE FROM " + table);
                }
            }
            return null;
        });
    }

    private static List<String> tables(java.sql.Connection connection) {
        var names = new ArrayList<String>();
        try (var tables =
                connection.getMetaData().getTables(null, connection.getSchema(), null, new String[] {"TABLE"})) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return names;
    }

    private static Path temporaryFolder() {
        try {
            var folder = Files.createTempDirectory("hearth-store");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> deleteQuietly(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void deleteQuietly(Path folder) {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            // A test's leftover in the system's temporary folder harms nobody.
        }
    }
}
