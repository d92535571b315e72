package dev.hearth.app.supervisor.discord;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/// Where Discord's REST API lies. A test may point at a practice server on this PC; no other address is taken, for the
/// token is sent there.
///
/// @param override ends in a slash; empty for the real Discord
public record DiscordBase(Optional<String> override) {
    /// The environment variable that points elsewhere.
    public static final String VARIABLE = "HEARTH_DISCORD_BASE";

    private static final String REAL = "https://discord.com/api/v10/";
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /// Reads what the variable holds, nothing or an address.
    ///
    /// @throws IllegalArgumentException if the address is not of this PC
    public static DiscordBase of(String variable) {
        if (variable.isBlank()) {
            return new DiscordBase(Optional.empty());
        }
        var uri = URI.create(variable.strip());
        var host = uri.getHost();
        if (!"http".equals(uri.getScheme())
                || host == null
                || !LOOPBACK.contains(host)
                || uri.getUserInfo() != null
                || !uri.getPath().endsWith("/")) {
            throw new IllegalArgumentException(VARIABLE + " takes an http address of this PC alone, ending in a slash");
        }
        return new DiscordBase(Optional.of(uri.toString()));
    }

    URI at(String path) {
        return URI.create(override.orElse(REAL) + path);
    }
}
