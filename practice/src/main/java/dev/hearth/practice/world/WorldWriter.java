package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Comparator;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes a world's file. Fields that are as at the beginning are left out, so that a person sees what is special.
final class WorldWriter {
    /// Fields that the file says in words of its own, or not at all.
    private static final Set<String> TOLD = Set.of(
            "content",
            "attachments",
            "permission_overwrites",
            "member_count",
            "topic",
            "position",
            "parent_id",
            "locale");

    private final World world;

    private WorldWriter(World world) {
        this.world = world;
    }

    static ObjectNode of(World world) {
        return new WorldWriter(world).world();
    }

    private ObjectNode world() {
        var json = Json.object();
        var people = json.putArray("people");
        world.people().stream().sorted(Comparator.comparingLong(User::id)).forEach(user -> people.add(person(user)));
        var guilds = json.putArray("guilds");
        world.guilds().forEach(guild -> guilds.add(guild(guild)));
        var commands = commands(Commands.GLOBAL);
        return commands.isEmpty() ? json : json.set("commands", commands);
    }

    private ArrayNode commands(long scope) {
        var list = Json.array();
        world.commands().in(scope).forEach(list::add);
        return list;
    }

    private ObjectNode person(User user) {
        var json = Json.object()
                .put("name", user.name())
                .put("locale", user.locale())
                .put("id", Json.id(user.id()));
        world.direct(user.id()).ifPresent(direct -> addMessages(json, direct));
        return json;
    }

    private ObjectNode guild(Guild guild) {
        var json = Json.object()
                .put("name", guild.name())
                .put("id", Json.id(guild.id()))
                .put("locale", guild.locale())
                .put("owner", world.user(guild.owner()).map(User::name).orElse(""));
        addSpecial(json, guild.fields(), Guild.blank(guild.id(), guild.name(), guild.locale(), guild.owner()));
        var roles = json.putArray("roles");
        guild.roles().all().forEach(role -> roles.add(role(role)));
        var channels = json.putArray("channels");
        guild.channels().all().forEach(channel -> channels.add(channel(channel)));
        guild.channels().threads().forEach(thread -> channels.add(channel(thread)));
        var members = json.putArray("members");
        guild.members().all().forEach(member -> members.add(member(guild, member)));
        if (!guild.members().bans().isEmpty()) {
            var bans = json.putArray("bans");
            guild.members()
                    .bans()
                    .forEach(ban ->
                            bans.addObject().put("name", ban.user().name()).put("reason", ban.reason()));
        }
        if (!guild.emojis().all().isEmpty()) {
            guild.emojis().all().forEach(json.putArray("emojis")::add);
        }
        var commands = commands(guild.id());
        return commands.isEmpty() ? json : json.set("commands", commands);
    }

    private static ObjectNode role(Role role) {
        var json = Json.object().put("name", role.name()).put("id", Json.id(role.id()));
        json.set("permissions", PermissionNames.of(role.permissions()));
        if (role.managed()) {
            json.put("managed", true);
        }
        if (role.color() != 0) {
            json.put("color", "#%06x".formatted(role.color()));
        }
        if (role.hoist()) {
            json.put("hoist", true);
        }
        return role.mentionable() ? json.put("mentionable", true) : json;
    }

    private ObjectNode member(Guild guild, Member member) {
        var json = Json.object().put("name", member.user().name());
        var roles = json.putArray("roles");
        guild.rolesOf(member).forEach(role -> roles.add(WorldReader.reference(guild, role)));
        if (!member.nick().isEmpty()) {
            json.put("nick", member.nick());
        }
        if (!member.joinedAt().equals(Member.FIRST_DAY)) {
            json.put("joined", member.joinedAt());
        }
        member.timeout().ifPresent(until -> json.put("timeout", until.toString()));
        return json;
    }

    private ObjectNode channel(GuildChannel channel) {
        var json = Json.object().put("name", channel.name()).put("id", Json.id(channel.id()));
        json.put("type", channel.type());
        channel.parent().ifPresent(parent -> json.put("parent", Json.id(parent.id())));
        if (!channel.topic().isEmpty()) {
            json.put("topic", channel.topic());
        }
        addSpecial(json, channel.json(), Channels.blank(channel));
        if (!channel.overwrites().isEmpty()) {
            var list = json.putArray("overwrites");
            channel.overwrites().forEach(overwrite -> list.add(overwrite(channel.guild(), overwrite)));
        }
        if (!channel.joined().isEmpty()) {
            var list = json.putArray("joined");
            channel.joined().stream().sorted().forEach(id -> list.add(Json.id(id)));
        }
        addMessages(json, channel);
        return json;
    }

    private ObjectNode overwrite(Guild guild, Overwrite overwrite) {
        var json = Json.object();
        if (overwrite.ofMember()) {
            json.put("member", world.user(overwrite.id()).map(User::name).orElse(Json.id(overwrite.id())));
        } else {
            json.put(
                    "role",
                    guild.roles()
                            .find(overwrite.id())
                            .map(role -> WorldReader.reference(guild, role))
                            .orElse(Json.id(overwrite.id())));
        }
        json.set("allow", PermissionNames.of(overwrite.allow()));
        return json.set("deny", PermissionNames.of(overwrite.deny()));
    }

    private void addMessages(ObjectNode to, Channel channel) {
        var list = Json.array();
        world.messages()
                .all(channel)
                .filter(message -> !message.ephemeral() && !message.loading())
                .forEach(message -> list.add(message(message)));
        if (!list.isEmpty()) {
            to.set("messages", list);
        }
    }

    private static ObjectNode message(Message message) {
        var json = Json.object()
                .put("from", message.author().name())
                .put("text", Json.text(message.json(), "content"))
                .put("id", Json.id(message.id()));
        addSpecial(json, message.json(), Message.blank(message.id(), message.channel(), message.author()));
        return json;
    }

    /// Adds what is other than at the beginning, under `special`.
    private static void addSpecial(ObjectNode to, ObjectNode fields, ObjectNode blank) {
        var special = Json.object();
        for (var field : fields.properties()) {
            JsonNode before = blank.get(field.getKey());
            if (!TOLD.contains(field.getKey()) && !field.getValue().equals(before)) {
                special.set(field.getKey(), field.getValue());
            }
        }
        if (!special.isEmpty()) {
            to.set("special", special);
        }
    }
}
