package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.testkit.PostgresServer;
import org.junit.jupiter.api.Test;

class PostgresTest {
    @Test
    void aServerThatIsNotThereIsUnreachable() {
        assertUnreachable(new StoreSettings.Postgres("jdbc:postgresql://127.0.0.1:1/hearth", "hearth", "secret"));
    }

    @Test
    void aDatabaseThatIsNotThereIsUnreachable() {
        var server = PostgresServer.freshDatabase();

        assertUnreachable(new StoreSettings.Postgres(server.url() + "_not", server.user(), server.password()));
    }

    @Test
    void nothingPrintsThePassword() {
        var settings = new StoreSettings.Postgres("jdbc:postgresql://db/hearth?password=secret", "hearth", "secret");

        assertThat(settings.toString()).isEqualTo("Postgres[user=hearth]");
    }

    private static void assertUnreachable(StoreSettings settings) {
        assertThatExceptionOfType(StoreUnusable.class)
                .isThrownBy(() -> Database.open(settings))
                .returns(StoreUnusable.Reason.UNREACHABLE, StoreUnusable::reason)
                .withNoCause();
    }
}
