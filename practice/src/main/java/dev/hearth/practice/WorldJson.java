package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Commands;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the HTTP API tells of the world: who and what there is, and the commands.
final class WorldJson {
    /// Colours of the people's default pictures, light enough for white letters to be read on them.
    private static final List<String> COLORS =
            List.of("#7A5FB8", "#2F6FB3", "#B0446C", "#2E7D57", "#A65A1F", "#4E6472", "#8A4FA3", "#4F6F1E");

    private WorldJson() {}

    static ObjectNode world(Practice practice) {
        var world = practice.world();
        var json = Json.object();
        json.putObject("bot")
                .put("id", Json.id(world.bot().id()))
                .put("name", world.bot().name())
                .put("online", practice.botOnline())
                .put("status", practice.botPresence().status())
                .put("activity", practice.botPresence().activity())
                .put("avatar", "/avatars/" + Json.id(world.bot().id()) + "/" + User.BOT_AVATAR + ".png");
        var guilds = json.putArray("guilds");
        world.guilds().forEach(guild -> guilds.add(guild(world, guild)));
        var commands = json.putArray("commands");
        world.commands().in(Commands.GLOBAL).forEach(command -> commands.add(command(command)));
        world.guilds().stream()
                .flatMap(guild -> world.commands().in(guild.id()).stream())
                .forEach(command -> commands.add(command(command)));
        return json;
    }

    private static ObjectNode guild(World world, Guild guild) {
        var json = Json.object().put("id", Json.id(guild.id())).put("name", guild.name());
        var channels = json.putArray("channels");
        for (var channel : guild.channels().all()) {
            if (channel.holdsMessages()) {
                channels.add(channel(guild, channel));
            }
            guild.channels()
                    .threads()
                    .filter(thread -> !thread.archived() && thread.parent().equals(Optional.of(channel)))
                    .forEach(thread -> channels.add(channel(guild, thread).put("parent", channel.name())));
        }
        var roles = json.putArray("roles");
        guild.roles()
                .all()
                .forEach(role -> roles.addObject()
                        .put("id", Json.id(role.id()))
                        .put("name", role.name())
                        .put("position", role.position())
                        .put("color", role.color())
                        .put("hoist", role.hoist()));
        var members = json.putArray("members");
        for (var member : guild.members().all()) {
            var user = member.user();
            var entry = members.addObject()
                    .put("id", Json.id(user.id()))
                    .put("name", user.name())
                    .put("bot", user.bot())
                    .put("locale", user.locale())
                    .put("color", color(world, user))
                    .put("nick", member.nick())
                    .put("timedOut", member.timedOut(world.ids().now()));
            var own = entry.putArray("roles");
            guild.rolesOf(member).forEach(role -> own.add(role.name()));
        }
        return json;
    }

    private static ObjectNode channel(Guild guild, GuildChannel channel) {
        var json = Json.object()
                .put("id", Json.id(channel.id()))
                .put("name", channel.name())
                .put("type", channel.type())
                .put("topic", channel.topic());
        var seenBy = json.putArray("seenBy");
        guild.members().all().stream()
                .filter(member -> channel.shows(member.user()))
                .forEach(member -> seenBy.add(member.user().name()));
        return json;
    }

    private static String color(World world, User user) {
        int place = (int) Math.floorMod((user.id() - world.bot().id()) / 2, (long) COLORS.size());
        return COLORS.get(place);
    }

    /// Commands as somebody is offered them.
    ///
    /// @param menus those in the menus of accounts (kind 2) and messages (kind 3)
    static ObjectNode commands(List<JsonNode> offered, List<JsonNode> menus) {
        var json = Json.object();
        var list = json.putArray("commands");
        offered.forEach(command -> list.add(command(command)));
        var others = json.putArray("menus");
        menus.forEach(command -> others.add(command(command).put("kind", Json.integer(command, "type"))));
        return json;
    }

    private static ObjectNode command(JsonNode command) {
        var json = named(command).put("id", Json.text(command, "id")).put("guild", Json.text(command, "guild_id"));
        return json.set("options", options(command));
    }

    private static ObjectNode named(JsonNode node) {
        var json =
                Json.object().put("name", Json.text(node, "name")).put("description", Json.text(node, "description"));
        json.set("nameLocalizations", texts(node.path("name_localizations")));
        return json.set("descriptionLocalizations", texts(node.path("description_localizations")));
    }

    private static ObjectNode texts(JsonNode localizations) {
        return localizations instanceof ObjectNode given ? given.deepCopy() : Json.object();
    }

    /// Options, with those of subcommands inside them.
    private static ArrayNode options(JsonNode parent) {
        var list = Json.array();
        for (var option : Json.list(parent, "options")) {
            var json = named(option)
                    .put("type", Json.integer(option, "type"))
                    .put("required", Json.flag(option, "required"))
                    .put("autocomplete", Json.flag(option, "autocomplete"));
            json.set("minValue", bound(option, "min_value"));
            json.set("maxValue", bound(option, "max_value"));
            json.set("minLength", bound(option, "min_length"));
            json.set("maxLength", bound(option, "max_length"));
            var choices = json.putArray("choices");
            for (var choice : Json.list(option, "choices")) {
                var entry = choices.addObject().put("name", Json.text(choice, "name"));
                entry.set("nameLocalizations", texts(choice.path("name_localizations")));
                entry.set("value", choice.path("value"));
            }
            list.add(json.set("options", options(option)));
        }
        return list;
    }

    private static JsonNode bound(JsonNode option, String name) {
        return option.hasNonNull(name) ? option.path(name) : Json.object().nullNode();
    }
}
