package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// An account: a person or the bot.
///
/// @param locale Discord's name of the client's language, such as `en-US`
public record User(long id, String name, String locale, boolean bot) {
    /// Names the bot's picture; people have none, as accounts with Discord's default picture.
    public static final String BOT_AVATAR = "6865617274682d70726163746963652d";

    /// The account as Discord sends it to bots: the locale is not in it, it travels with interactions only.
    public ObjectNode json() {
        var json = Json.object()
                .put("id", Json.id(id))
                .put("username", World.plain(name))
                .put("discriminator", "0")
                .put("global_name", name)
                .put("bot", bot);
        return bot ? json.put("avatar", BOT_AVATAR) : json.putNull("avatar");
    }
}
