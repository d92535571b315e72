package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Names that stand for accounts, roles, channels and files: each becomes an id, and its object travels beside.
final class Resolved {
    private final World world;
    private final Channel channel;
    private final User person;
    private final List<ObjectNode> files;
    private final ObjectNode json = Json.object();

    /// @param files attachments that the person hands over
    Resolved(World world, Channel channel, User person, List<ObjectNode> files) {
        this.world = world;
        this.channel = channel;
        this.person = person;
        this.files = files;
    }

    ObjectNode json() {
        return json;
    }

    String user(String typed) throws Mistyped {
        var name = bare(typed, "<@", "@");
        var user = account(name).orElseThrow(() -> new Mistyped("there is nobody called \"" + name + "\""));
        var id = Json.id(user.id());
        under("users").set(id, user.json());
        guild().flatMap(guild -> guild.member(user.id()))
                .ifPresent(member -> under("members").set(id, member.bare().put("permissions", permissions(user))));
        return id;
    }

    String role(String typed) throws Mistyped {
        var name = bare(typed, "<@&", "@");
        var role = guild().flatMap(guild -> guild.role(name)
                        .or(() -> guild.role("@" + name))
                        .or(() -> guild.roles().find(Json.id(name))))
                .orElseThrow(() -> new Mistyped("there is no role \"" + name + "\" here"));
        under("roles").set(Json.id(role.id()), role.json());
        return Json.id(role.id());
    }

    /// @param kinds the kinds of channel that may be named, all if there are none
    String channel(String typed, JsonNode kinds) throws Mistyped {
        var name = bare(typed, "<#", "#");
        var found = guild().flatMap(guild -> guild.channels().all().stream()
                        .filter(candidate -> candidate.name().equals(name) || candidate.id() == Json.id(name))
                        .filter(candidate -> candidate.shows(person))
                        .findFirst())
                .orElseThrow(() -> new Mistyped("there is no channel \"" + name + "\" here"));
        if (!kinds.isEmpty() && kinds.valueStream().noneMatch(kind -> kind.asInt(-1) == found.type())) {
            throw new Mistyped("the channel \"" + name + "\" is of a kind that is not offered here");
        }
        under("channels").set(Json.id(found.id()), found.json().deepCopy().put("permissions", permissions(person)));
        return Json.id(found.id());
    }

    /// Somebody, or a role if there is nobody of that name.
    String mentionable(String typed) throws Mistyped {
        return account(bare(typed, "<@", "@")).isPresent() ? user(typed) : role(typed);
    }

    String file(String typed) throws Mistyped {
        var file = files.stream()
                .filter(candidate -> Json.text(candidate, "filename").equals(typed))
                .findFirst()
                .orElseThrow(() -> new Mistyped("the file \"" + typed + "\" was not handed over"));
        under("attachments").set(Json.text(file, "id"), file);
        return Json.text(file, "id");
    }

    String message(Message message) {
        under("messages").set(Json.id(message.id()), message.json());
        return Json.id(message.id());
    }

    private Optional<User> account(String name) {
        var named = name.equalsIgnoreCase(world.bot().name()) ? Optional.of(world.bot()) : world.person(name);
        return named.or(() -> world.user(Json.id(name)));
    }

    private ObjectNode under(String kind) {
        return json.path(kind) instanceof ObjectNode there ? there : json.putObject(kind);
    }

    private Optional<Guild> guild() {
        return channel instanceof GuildChannel here ? Optional.of(here.guild()) : Optional.empty();
    }

    private String permissions(User user) {
        return channel instanceof GuildChannel here ? Long.toString(here.guild().permissions(user.id(), here)) : "0";
    }

    private static String bare(String typed, String mention, String sign) {
        if (typed.startsWith(mention) && typed.endsWith(">")) {
            return typed.substring(mention.length(), typed.length() - 1);
        }
        return typed.startsWith(sign) ? typed.substring(sign.length()) : typed;
    }
}
