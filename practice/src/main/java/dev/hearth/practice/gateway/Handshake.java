package dev.hearth.practice.gateway;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Intents;
import dev.hearth.practice.world.World;
import tools.jackson.databind.JsonNode;

/// Decides whether a client that identifies is let in.
final class Handshake {
    private final World world;
    private final GatewayFaults faults;
    private final SessionStarts starts;

    Handshake(World world, GatewayFaults faults, SessionStarts starts) {
        this.world = world;
        this.faults = faults;
        this.starts = starts;
    }

    sealed interface Verdict {
        record Welcome(SessionKey key) implements Verdict {}

        record Closed(int code, String reason) implements Verdict {}

        /// Told that its session is invalid: it came too soon after another one.
        record TooSoon() implements Verdict {}
    }

    boolean refuses(String token) {
        return faults.refuses(token) || !world.portal().accepts(token);
    }

    Verdict judge(JsonNode identity) {
        if (refuses(Json.text(identity, "token"))) {
            return new Verdict.Closed(4004, "Authentication failed.");
        }
        int intents = Json.integer(identity, "intents");
        if (!Intents.exist(intents)) {
            return new Verdict.Closed(4013, "Invalid intent(s).");
        }
        if (!world.portal().grants(intents)) {
            return new Verdict.Closed(4014, "Disallowed intent(s).");
        }
        var shard = Json.list(identity, "shard");
        SessionKey key;
        try {
            key = SessionKey.fresh(shard.path(0).asInt(0), shard.path(1).asInt(1), intents);
        } catch (IllegalArgumentException e) {
            return new Verdict.Closed(4010, "Invalid shard.");
        }
        return guilds(key) > starts.rules().guildsPerShard()
                ? new Verdict.Closed(4011, "Sharding required.")
                : counted(key);
    }

    /// Discord takes the token away from a bot that began too many sessions in a day.
    private Verdict counted(SessionKey key) {
        return switch (starts.take(key.shard())) {
            case GRANTED -> new Verdict.Welcome(key);
            case TOO_SOON -> new Verdict.TooSoon();
            case USED_UP -> new Verdict.Closed(4004, "Authentication failed.");
        };
    }

    private long guilds(SessionKey key) {
        return world.guildsOfBot().stream()
                .filter(guild -> key.hasGuild(guild.id()))
                .count();
    }
}
