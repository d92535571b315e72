package dev.hearth.engine.ops.health;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearth.control.Bot;
import dev.hearth.control.BotPermission;
import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.Check.Level;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.TestStores;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.HealthCheck;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineChecksTest {
    private static final long MB = 1L << 20;
    private static final long ROOMY = 10_000 * MB;

    @EveryStore
    void allIsWell(Database database) {
        List<Check> checks = ask(new Connected(2, true, List.of()), database, ROOMY);

        assertThat(checks).extracting(Check::level).containsOnly(Level.OK);
        assertThat(checks)
                .extracting(Check::name, Check::code)
                .containsExactly(
                        tuple("discord", "connected"),
                        tuple("database", "answers"),
                        tuple("disk", "enough"),
                        tuple("commands", "registered"),
                        tuple("permissions", "granted"));
        assertThat(Long.parseLong(checks.get(1).facts().get("size-mb"))).isBetween(0L, 100L);
        assertThat(checks.get(2).facts()).isEqualTo(Map.of("free-mb", "10000"));
    }

    @Test
    void aDatabaseThatIsGoneIsBad(@TempDir Path data) {
        Database closed = TestStores.open(TestStores.derby(data));
        closed.close();

        assertThat(ask(new Connected(1, true, List.of()), closed, ROOMY).get(1))
                .isEqualTo(new Check("database", Level.BAD, "failing", Map.of()));
    }

    @EveryStore
    void aDiskRunsFull(Database database) {
        assertThat(disk(database, 2_000 * MB)).isEqualTo("enough");
        assertThat(disk(database, 2_000 * MB - 1)).isEqualTo("disk-low");
        assertThat(disk(database, 500 * MB)).isEqualTo("disk-low");
        assertThat(disk(database, 500 * MB - 1)).isEqualTo("disk-full");
    }

    @EveryStore
    void ofABotThatIsOfflineNothingIsKnownAboutDiscord(Database database) {
        List<Check> checks = ask(new Away(), database, ROOMY);

        assertThat(checks)
                .filteredOn(check -> check.level() == Level.UNKNOWN)
                .extracting(Check::name)
                .containsExactly("discord", "commands", "permissions");
    }

    @EveryStore
    void commandsThatDiscordDoesNotHaveAreBad(Database database) {
        assertThat(ask(new Connected(1, false, List.of()), database, ROOMY).get(3))
                .isEqualTo(new Check("commands", Level.BAD, "not-registered", Map.of()));
    }

    @EveryStore
    void aBotWithoutAGuildIsToldSo(Database database) {
        assertThat(ask(new Connected(0, true, List.of()), database, ROOMY).get(4))
                .isEqualTo(new Check("permissions", Level.WARNING, "no-guild", Map.of()));
    }

    @EveryStore
    void missingPermissionsAreNamedWithTheGuild(Database database) {
        Gateway.Lack lack = new Gateway.Lack("Haven", Set.of(BotPermission.EMBED_LINKS, BotPermission.VIEW_CHANNEL));

        assertThat(ask(new Connected(3, true, List.of(lack)), database, ROOMY).get(4))
                .isEqualTo(new Check(
                        "permissions",
                        Level.WARNING,
                        "missing",
                        Map.of("guild", "Haven", "missing", "VIEW_CHANNEL,EMBED_LINKS", "guilds", "1")));
    }

    private static String disk(Database database, long free) {
        return ask(new Away(), database, free).get(2).code();
    }

    private static List<Check> ask(Gateway gateway, Database database, long free) {
        Words words = Words.beside(HealthFeature.class, "health");
        return new EngineChecks(gateway, database, () -> free)
                .all(words).stream().map(HealthCheck::ask).toList();
    }

    private record Connected(int guilds, boolean hasCommands, List<Lack> lacks) implements Gateway {
        @Override
        public Link link() {
            return Link.CONNECTED;
        }

        @Override
        public Duration ping() {
            return Duration.ofMillis(40);
        }

        @Override
        public Optional<Bot> bot() {
            return Optional.empty();
        }

        @Override
        public Optional<String> application() {
            return Optional.empty();
        }

        @Override
        public int identifies() {
            return 1;
        }

        @Override
        public void syncCommands() {}
    }

    private static final class Away implements Gateway {
        @Override
        public Link link() {
            return Link.OFFLINE;
        }

        @Override
        public Duration ping() {
            return Duration.ZERO;
        }

        @Override
        public int guilds() {
            return 0;
        }

        @Override
        public boolean hasCommands() {
            return false;
        }

        @Override
        public List<Lack> lacks() {
            return List.of();
        }

        @Override
        public Optional<Bot> bot() {
            return Optional.empty();
        }

        @Override
        public Optional<String> application() {
            return Optional.empty();
        }

        @Override
        public int identifies() {
            return 0;
        }

        @Override
        public void syncCommands() {}
    }
}
