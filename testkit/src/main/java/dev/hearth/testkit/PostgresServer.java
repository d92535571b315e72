package dev.hearth.testkit;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/// A real PostgreSQL for tests, from binaries that Maven brings: started when the first test asks, one for the whole
/// JVM, stopped and deleted when the JVM ends. Its start also works for root, who may not run PostgreSQL himself:
/// the binaries are then run in a user namespace of their own (`unshare -U`).
public final class PostgresServer {
    private final EmbeddedPostgres process;
    private final AtomicInteger databases = new AtomicInteger();

    private PostgresServer(EmbeddedPostgres process) {
        this.process = process;
    }

    /// A new, empty database.
    public static Database freshDatabase() {
        return OfThisJvm.SERVER.create();
    }

    private Database create() {
        var name = "hearth_" + databases.incrementAndGet();
        try (var connection = process.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database", e);
        }
        return new Database(name, process.getPort());
    }

    /// Where a database of the server is reached: on loopback, with trust, as `postgres`.
    public record Database(String name, int port) {
        public String url() {
            return "jdbc:postgresql://127.0.0.1:" + port + "/" + name;
        }

        public String user() {
            return "postgres";
        }

        /// Never looked at by this server, but drivers want one.
        public String password() {
            return "postgres";
        }
    }

    /// Started when it is first used, and only then.
    private static final class OfThisJvm {
        private static final PostgresServer SERVER = new PostgresServer(start());

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder()
                        // Lost with the JVM in any case: no reason to wait for a disk.
                        .setServerConfig("fsync", "off")
                        .setServerConfig("listen_addresses", "127.0.0.1")
                        .setServerConfig("max_connections", "200")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
    }
}
