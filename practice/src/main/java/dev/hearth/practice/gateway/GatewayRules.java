package dev.hearth.practice.gateway;

import java.time.Duration;

/// How strict the gateway is with those who connect.
///
/// @param heartbeat      how often a client has to give a sign of life; who is silent half as long again is cut off
/// @param maxConcurrency identifies that may go on at once: shards are told apart by their number modulo this
/// @param identifyEvery  how long two identifies of one such group have to lie apart; zero lets all through
/// @param sessionStarts  identifies in a day
/// @param guildsPerShard most guilds that one session may be told of
public record GatewayRules(
        Duration heartbeat, int maxConcurrency, Duration identifyEvery, int sessionStarts, int guildsPerShard) {
    private static final Duration DISCORDS_HEARTBEAT = Duration.ofMillis(41_250);

    public GatewayRules {
        if (!heartbeat.isPositive() || identifyEvery.isNegative()) {
            throw new IllegalArgumentException("a heartbeat is longer than nothing, an identify not shorter");
        }
        if (maxConcurrency < 1 || sessionStarts < 1 || guildsPerShard < 1) {
            throw new IllegalArgumentException("there is at least one of each");
        }
    }

    /// As Discord has them for a bot of few servers.
    public static GatewayRules discord() {
        return new GatewayRules(DISCORDS_HEARTBEAT, 1, Duration.ofSeconds(5), 1_000, 2_500);
    }

    /// Discord's, but nobody waits: bots that come and go in tests would wait five seconds each time.
    public static GatewayRules quick() {
        return new GatewayRules(DISCORDS_HEARTBEAT, 64, Duration.ZERO, 1_000, 2_500);
    }
}
