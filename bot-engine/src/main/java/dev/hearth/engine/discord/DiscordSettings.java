package dev.hearth.engine.discord;

import java.util.Locale;
import net.dv8tion.jda.api.requests.RestConfig;

/// Where Discord is and who the bot is there.
///
/// @param restBase where the REST API lies, with its version, ending in a slash
/// @param fallback the language for those whose own the bot does not speak
public record DiscordSettings(String token, String restBase, Locale fallback) {
    /// The real Discord's REST API.
    public static final String REAL = RestConfig.DEFAULT_BASE_URL;

    /// Without the token.
    @Override
    public String toString() {
        return "DiscordSettings[" + restBase + "]";
    }
}
