package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/// An account: a person or the bot.
///
/// @param locale Discord's name of the client's language, such as `en-US`
public record User(long id, String name, String locale, boolean bot) {
    /// The account as Discord sends it to bots: the locale is not in it, it travels with interactions only.
    public ObjectNode json() {
        var json = Json.object()
                .put("id", Json.id(id))
                .put("username", name.toLowerCase(Locale.ROOT))
                .put("discriminator", "0")
                .put("global_name", name)
                .put("bot", bot);
        return json.putNull("avatar");
    }
}
