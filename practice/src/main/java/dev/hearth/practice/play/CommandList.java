package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.Commands;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// The commands that a person is offered in a channel, as Discord's client filters them.
final class CommandList {
    static final int SLASH = 1;

    private static final int GUILD = 0;
    private static final int BOT_DM = 1;

    private final World world;

    CommandList(World world) {
        this.world = world;
    }

    /// @param kind 1 for slash commands, see {@link MenuCommand} for the others
    Stream<JsonNode> offered(Channel channel, User person, int kind) {
        if (channel instanceof GuildChannel here
                && here.guild().member(world.bot().id()).isEmpty()) {
            return Stream.empty();
        }
        return registered(channel)
                .filter(command -> command.path("type").asInt(SLASH) == kind)
                .filter(command -> worksIn(channel, command))
                .filter(command -> allowed(channel, person, command));
    }

    /// The id of a registered command, whoever may use it.
    long find(GuildChannel channel, String name) throws Mistyped {
        return registered(channel)
                .filter(command -> Json.text(command, "name").equalsIgnoreCase(name))
                .map(command -> Json.id(command, "id"))
                .findFirst()
                .orElseThrow(() -> new Mistyped("there is no command " + name + " here"));
    }

    private Stream<JsonNode> registered(Channel channel) {
        var own = channel.guildId() == 0
                ? Stream.<JsonNode>empty()
                : world.commands().in(channel.guildId()).stream().<JsonNode>map(command -> command);
        return Stream.concat(own, world.commands().in(Commands.GLOBAL).stream());
    }

    private static boolean worksIn(Channel channel, JsonNode command) {
        int context = channel.guildId() == 0 ? BOT_DM : GUILD;
        var contexts = command.path("contexts");
        if (contexts.isArray()) {
            return contexts.valueStream().anyMatch(allowed -> allowed.asInt(-1) == context);
        }
        return context == GUILD || command.path("dm_permission").asBoolean(true);
    }

    /// What the guild's people set goes first. Then members without the permission that the command asks for do not
    /// see it; `0` hides it from all but administrators.
    private boolean allowed(Channel channel, User person, JsonNode command) {
        if (!(channel instanceof GuildChannel here)) {
            return true;
        }
        long mine = here.guild().permissions(person.id(), here);
        return Permissions.has(mine, Permissions.ADMINISTRATOR)
                || here.guild()
                        .member(person.id())
                        .flatMap(member ->
                                world.commands().permissions().verdict(here.guild(), Json.id(command, "id"), member))
                        .orElseGet(() -> asRegistered(mine, command));
    }

    private static boolean asRegistered(long mine, JsonNode command) {
        var wanted = command.path("default_member_permissions");
        if (wanted.isNull() || wanted.isMissingNode()) {
            return true;
        }
        long bits = Json.id(wanted.asString(""));
        return Permissions.has(mine, bits == 0 ? Permissions.ADMINISTRATOR : bits);
    }
}
