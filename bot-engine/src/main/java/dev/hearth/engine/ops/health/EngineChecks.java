package dev.hearth.engine.ops.health;

import dev.hearth.control.engine.Check.Level;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.HealthCheck;
import dev.hearth.engine.feature.HealthCheck.Finding;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/// The checks of what every engine stands on: Discord, its database, the disk, its commands, its permissions.
final class EngineChecks {
    static final String DISCORD = "discord";

    private static final long MEGA = 1L << 20;

    /// Less than this in MB and the admin should make room before long: a database grows by some MB in a month, but its
    /// copy before a migration takes as much again.
    private static final long LOW_MB = 2_000;

    /// Less than this and the next copy may not fit.
    private static final long FULL_MB = 500;

    private final Gateway gateway;
    private final Database database;
    private final LongSupplier freeBytes;

    EngineChecks(Gateway gateway, Database database, LongSupplier freeBytes) {
        this.gateway = gateway;
        this.database = database;
        this.freeBytes = freeBytes;
    }

    List<HealthCheck> all(Words words) {
        return List.of(
                new HealthCheck(DISCORD, words, this::discord),
                new HealthCheck("database", words, this::database),
                new HealthCheck("disk", words, this::disk),
                new HealthCheck("commands", words, this::commands),
                new HealthCheck("permissions", words, this::permissions));
    }

    private Finding discord() {
        return switch (gateway.link()) {
            case CONNECTED -> Finding.of(Level.OK, "connected");
            case CONNECTING -> Finding.of(Level.UNKNOWN, "connecting");
            case OFFLINE -> Finding.of(Level.UNKNOWN, "offline");
            case LOST -> Finding.of(Level.BAD, "lost");
        };
    }

    private Finding database() {
        return database.answers()
                ? Finding.of(Level.OK, "answers", "size-mb", database.size() / MEGA)
                : Finding.of(Level.BAD, "failing");
    }

    private Finding disk() {
        long freeMb = freeBytes.getAsLong() / MEGA;
        if (freeMb < FULL_MB) {
            return Finding.of(Level.BAD, "disk-full", "free-mb", freeMb);
        }
        return freeMb < LOW_MB
                ? Finding.of(Level.WARNING, "disk-low", "free-mb", freeMb)
                : Finding.of(Level.OK, "enough", "free-mb", freeMb);
    }

    private Finding commands() {
        if (!isThere()) {
            return Finding.of(Level.UNKNOWN, "offline");
        }
        return gateway.hasCommands() ? Finding.of(Level.OK, "registered") : Finding.of(Level.BAD, "not-registered");
    }

    private Finding permissions() {
        if (!isThere()) {
            return Finding.of(Level.UNKNOWN, "offline");
        }
        if (gateway.guilds() == 0) {
            return Finding.of(Level.WARNING, "no-guild");
        }
        List<Gateway.Lack> lacks = gateway.lacks();
        return lacks.isEmpty()
                ? Finding.of(Level.OK, "granted", "guilds", gateway.guilds())
                : new Finding(Level.WARNING, "missing", factsOf(lacks));
    }

    /// Of the first guild; how many more there are.
    private static Map<String, String> factsOf(List<Gateway.Lack> lacks) {
        Gateway.Lack first = lacks.getFirst();
        String missing = first.missing().stream().sorted().map(Enum::name).collect(Collectors.joining(","));
        return Map.of("guild", first.guild(), "missing", missing, "guilds", Integer.toString(lacks.size()));
    }

    private boolean isThere() {
        return gateway.link() == Gateway.Link.CONNECTED || gateway.link() == Gateway.Link.LOST;
    }
}
