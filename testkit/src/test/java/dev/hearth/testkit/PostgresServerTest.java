package dev.hearth.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class PostgresServerTest {
    @Test
    void eachDatabaseStandsForItself() throws SQLException {
        var one = PostgresServer.freshDatabase();
        var other = PostgresServer.freshDatabase();
        try (var connection = connect(one)) {
            connection.createStatement().execute("CREATE TABLE kept (n INTEGER)");
        }

        assertThat(hasTable(one)).isTrue();
        assertThat(hasTable(other)).isFalse();
    }

    private static boolean hasTable(PostgresServer.Database database) throws SQLException {
        try (var connection = connect(database);
                var tables = connection.getMetaData().getTables(null, null, "kept", null)) {
            return tables.next();
        }
    }

    private static Connection connect(PostgresServer.Database database) throws SQLException {
        return DriverManager.getConnection(database.url(), database.user(), database.password());
    }
}
