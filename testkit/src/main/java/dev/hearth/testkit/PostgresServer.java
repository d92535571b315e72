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
    private static final AtomicInteger COUNT = new AtomicInteger();

    private PostgresServer() {}

    /// A new, empty database.
    public static Database freshDatabase() {
        return create("");
    }

    /// A new database that holds what another one holds.
    ///
    /// @param template the one to copy; nobody may be connected to it meanwhile
    public static Database copyOf(Database template) {
        return create(" TEMPLATE " + template.name());
    }

    private static Database create(String template) {
        var name = "hearth_" + COUNT.incrementAndGet();
        try (var connection = Server.RUNNING.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + template);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL made no database", e);
        }
        return new Database(name, Server.RUNNING.getPort());
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

    /// Started at the first use of [#RUNNING], and only then.
    private static final class Server {
        private static final EmbeddedPostgres RUNNING = start();

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
