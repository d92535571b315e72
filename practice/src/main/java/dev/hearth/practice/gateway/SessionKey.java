package dev.hearth.practice.gateway;

import dev.hearth.practice.world.Intents;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;

/// What a session is known by. Its id says all that is needed to take it up again, so that a bot can resume also after
/// this server was restarted: JDA waits out a long back-off when a resume is refused.
///
/// @param shard which part of the guilds it hears, counted from 0
/// @param total how many parts there are
record SessionKey(int shard, int total, int intents, String nonce) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int MAX_SHARDS = 10_000;

    SessionKey {
        if (total < 1 || total > MAX_SHARDS || shard < 0 || shard >= total) {
            throw new IllegalArgumentException("no such shard");
        }
    }

    static SessionKey fresh(int shard, int total, int intents) {
        var bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return new SessionKey(shard, total, intents, HexFormat.of().formatHex(bytes));
    }

    /// Reads an id; empty if it was never one of ours.
    static Optional<SessionKey> parse(String id) {
        var parts = id.split("-", -1);
        if (parts.length != 4 || parts[3].length() != 16) {
            return Optional.empty();
        }
        try {
            return Optional.of(new SessionKey(
                    Integer.parseInt(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), parts[3]));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    String id() {
        return shard + "-" + total + "-" + intents + "-" + nonce;
    }

    /// Whether a session of this key gets such an event.
    ///
    /// @param guildId 0 for direct messages, which go to shard 0
    boolean hears(long guildId, int intent) {
        boolean mine = guildId == 0 ? shard == 0 : hasGuild(guildId);
        return mine && (intent == Intents.NONE || (intents & intent) != 0);
    }

    boolean hasGuild(long guildId) {
        return (guildId >>> 22) % total == shard;
    }

    boolean sameShard(SessionKey other) {
        return shard == other.shard && total == other.total;
    }
}
