package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.World;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The data of INTERACTION_CREATE.
final class Frames {
    private static final int ATTACHMENT_LIMIT = 10 << 20;

    private final World world;

    Frames(World world) {
        this.world = world;
    }

    /// @param source the message whose component was used
    ObjectNode frame(Interaction interaction, JsonNode data, Optional<Message> source) {
        var channel = interaction.channel();
        var json = Json.object()
                .put("id", Json.id(interaction.id()))
                .put("application_id", Json.id(world.bot().id()))
                .put("type", interaction.kind().type())
                .put("version", 1)
                .put("token", interaction.token())
                .put("locale", interaction.person().locale())
                .put("channel_id", Json.id(channel.id()))
                .put("attachment_size_limit", ATTACHMENT_LIMIT);
        json.set("channel", channel.json());
        json.putArray("entitlements");
        json.set("authorizing_integration_owners", owners(channel));
        if (channel instanceof GuildChannel here) {
            inGuild(json, interaction, here);
        } else {
            json.put("context", 1).put("app_permissions", "0");
            json.set("user", interaction.person().json());
        }
        source.ifPresent(message -> json.set("message", message.json()));
        return json.set("data", data);
    }

    /// Who installed the bot: the guild, or for direct messages, as Discord writes it, `0`.
    static ObjectNode owners(Channel channel) {
        return Json.object().put("0", Json.id(channel.guildId()));
    }

    private void inGuild(ObjectNode json, Interaction interaction, GuildChannel here) {
        var guild = here.guild();
        json.put("context", 0)
                .put("guild_id", Json.id(guild.id()))
                .put("guild_locale", guild.locale())
                .put(
                        "app_permissions",
                        Long.toString(guild.permissions(world.bot().id(), here)));
        json.set("guild", brief(guild));
        guild.member(interaction.person().id())
                .ifPresent(member -> json.set(
                        "member",
                        member.json()
                                .put(
                                        "permissions",
                                        Long.toString(
                                                guild.permissions(member.user().id(), here)))));
    }

    private static ObjectNode brief(Guild guild) {
        var json = Json.object().put("id", Json.id(guild.id())).put("locale", guild.locale());
        json.putArray("features");
        return json;
    }
}
