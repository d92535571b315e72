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
        var own = channel.guildId() == 0
                ? Stream.<JsonNode>empty()
                : world.commands().in(channel.guildId()).stream().<JsonNode>map(command -> command);
        return Stream.concat(own, world.commands().in(Commands.GLOBAL).stream())
                .filter(command -> command.path("type").asInt(SLASH) == kind)
                .filter(command -> worksIn(channel, command))
                .filter(command -> allowed(channel, person, command));
    }

    private static boolean worksIn(Channel channel, JsonNode command) {
        int context = channel.guildId() == 0 ? BOT_DM : GUILD;
        var contexts = command.path("contexts");
        if (contexts.isArray()) {
            return contexts.valueStream().anyMatch(allowed -> allowed.asInt(-1) == context);
        }
        return context == GUILD || command.path("dm_permission").asBoolean(true);
    }

    /// Members without the permission that the command asks for do not see it; `0` hides it from all but
    /// administrators.
    private static boolean allowed(Channel channel, User person, JsonNode command) {
        var wanted = command.path("default_member_permissions");
        if (!(channel instanceof GuildChannel here) || wanted.isNull() || wanted.isMissingNode()) {
            return true;
        }
        long bits = Json.id(wanted.asString(""));
        long mine = here.guild().permissions(person.id(), here);
        return Permissions.has(mine, bits == 0 ? Permissions.ADMINISTRATOR : bits);
    }
}
