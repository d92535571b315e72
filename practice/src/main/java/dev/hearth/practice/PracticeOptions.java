package dev.hearth.practice;

import dev.hearth.practice.gateway.GatewayRules;
import dev.hearth.practice.rest.RateRules;
import dev.hearth.practice.world.World;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/// How a practice server is started.
///
/// @param port      0 for any free one
/// @param ackLimit  how long the bot may take to acknowledge; Discord gives 3 s
/// @param tokenLife how long it may edit and follow up; Discord gives 15 min
/// @param token     opens the HTTP API under `/practice/v1`, at least 32 characters; empty keeps it shut
/// @param guilds    how many guilds there are, 1 to 3
/// @param gateway   how strict the gateway is
/// @param rates     how many requests get through
/// @param world     the file in which the world is kept; empty if it ends with the server
public record PracticeOptions(
        int port,
        Duration ackLimit,
        Duration tokenLife,
        String token,
        int guilds,
        GatewayRules gateway,
        RateRules rates,
        Optional<Path> world) {
    private static final int LEAST_TOKEN = 32;

    public PracticeOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("a port lies between 0 and 65535");
        }
        if (!ackLimit.isPositive() || !tokenLife.isPositive()) {
            throw new IllegalArgumentException("limits are longer than nothing");
        }
        if (guilds < 1 || guilds > World.MOST_GUILDS) {
            throw new IllegalArgumentException("there are 1 to " + World.MOST_GUILDS + " guilds");
        }
        if (!token.isEmpty() && token.length() < LEAST_TOKEN) {
            throw new IllegalArgumentException("the token has at least 32 characters");
        }
    }

    /// Any free port, no HTTP API, Discord's limits on interactions, and none that make tests wait: see {@link
    /// #strict}.
    public static PracticeOptions defaults() {
        return new PracticeOptions(
                0,
                Duration.ofSeconds(3),
                Duration.ofMinutes(15),
                "",
                1,
                GatewayRules.quick(),
                RateRules.roomy(),
                Optional.empty());
    }

    public PracticeOptions port(int newPort) {
        return new PracticeOptions(newPort, ackLimit, tokenLife, token, guilds, gateway, rates, world);
    }

    public PracticeOptions ackLimit(Duration newLimit) {
        return new PracticeOptions(port, newLimit, tokenLife, token, guilds, gateway, rates, world);
    }

    public PracticeOptions tokenLife(Duration newLife) {
        return new PracticeOptions(port, ackLimit, newLife, token, guilds, gateway, rates, world);
    }

    public PracticeOptions token(String newToken) {
        return new PracticeOptions(port, ackLimit, tokenLife, newToken, guilds, gateway, rates, world);
    }

    public PracticeOptions guilds(int howMany) {
        return new PracticeOptions(port, ackLimit, tokenLife, token, howMany, gateway, rates, world);
    }

    public PracticeOptions gateway(GatewayRules newRules) {
        return new PracticeOptions(port, ackLimit, tokenLife, token, guilds, newRules, rates, world);
    }

    public PracticeOptions rates(RateRules newRules) {
        return new PracticeOptions(port, ackLimit, tokenLife, token, guilds, gateway, newRules, world);
    }

    /// Takes the world from a file and keeps it there; makes the file if there is none.
    public PracticeOptions world(Path file) {
        return new PracticeOptions(port, ackLimit, tokenLife, token, guilds, gateway, rates, Optional.of(file));
    }

    /// As strict as Discord with identifies and requests.
    public PracticeOptions strict() {
        return gateway(GatewayRules.discord()).rates(RateRules.discord());
    }

    /// Without the token.
    @Override
    public String toString() {
        return "PracticeOptions[port=" + port + ", ackLimit=" + ackLimit + ", tokenLife=" + tokenLife + "]";
    }
}
