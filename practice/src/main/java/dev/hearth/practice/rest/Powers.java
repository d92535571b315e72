package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.Deed;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Member;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.Role;
import dev.hearth.practice.world.World;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What the bot may: finds what a call names, and refuses what is not for the bot.
final class Powers {
    private final World world;

    Powers(World world) {
        this.world = world;
    }

    /// The bot as the one who does it, with the reason that it gives.
    Deed deed(Call call) {
        var reason = call.request().header("x-audit-log-reason");
        try {
            return new Deed(world.bot(), URLDecoder.decode(reason, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            return new Deed(world.bot(), reason);
        }
    }

    /// A guild that the bot is in.
    ///
    /// @throws Refusal 10004
    Guild guild(Call call) {
        return world.guildsOfBot().stream()
                .filter(candidate -> candidate.id() == call.id("guild"))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(10004, "Unknown Guild"));
    }

    /// A guild in which the bot may something.
    ///
    /// @throws Refusal 10004, 50013
    Guild guild(Call call, long permission) {
        var guild = guild(call);
        require(guild, permission);
        return guild;
    }

    /// @throws Refusal 10011
    Role role(Call call, Guild guild) {
        return guild.roles().find(call.id("role")).orElseThrow(() -> Refusal.notFound(10011, "Unknown Role"));
    }

    /// @throws Refusal 10007
    Member member(Call call, Guild guild) {
        long user = call.part("user").equals("@me") ? world.bot().id() : call.id("user");
        return guild.member(user).orElseThrow(() -> Refusal.notFound(10007, "Unknown Member"));
    }

    /// A channel that the bot sees, direct messages too.
    ///
    /// @throws Refusal 10003, 50001
    Channel channel(Call call) {
        return channel(call.id("channel"));
    }

    private Channel channel(long id) {
        var channel = world.channel(id).orElseThrow(Refusal::unknownChannel);
        if (!channel.shows(world.bot())) {
            throw missingAccess();
        }
        return channel;
    }

    /// A guild's channel in which the bot may something.
    ///
    /// @throws Refusal 10003, 50001, 50013, 50024 for direct messages
    GuildChannel guildChannel(Call call, long permission) {
        return guildChannel(call.id("channel"), permission);
    }

    /// See {@link #guildChannel(Call, long)}.
    GuildChannel guildChannel(long id, long permission) {
        if (channel(id) instanceof GuildChannel channel) {
            require(channel, permission);
            return channel;
        }
        throw Refusal.badRequest(50024, "Cannot execute action on this channel type");
    }

    void require(Guild guild, long permission) {
        if (!Permissions.has(guild.permissions(world.bot().id()), permission)) {
            throw missingPermissions();
        }
    }

    void require(Channel channel, long permission) {
        if (!may(channel, permission)) {
            throw missingPermissions();
        }
    }

    boolean may(Channel channel, long permission) {
        return channel instanceof GuildChannel here
                ? Permissions.has(here.guild().permissions(world.bot().id(), here), permission)
                : permission == Permissions.SEND_MESSAGES;
    }

    /// Refuses what touches somebody who stands as high as the bot or higher.
    void requireAbove(Guild guild, long user) {
        if (user == guild.owner() || guild.rank(world.bot().id()) <= guild.rank(user)) {
            throw missingPermissions();
        }
    }

    /// Refuses what touches a role that stands as high as the bot's highest or higher.
    void requireAbove(Guild guild, Role role) {
        if (guild.rank(world.bot().id()) <= role.position()) {
            throw missingPermissions();
        }
    }

    /// Refuses a new order that touches a role at the bot's highest or above it.
    void requireBelow(Guild guild, List<Role> order) {
        int rank = guild.rank(world.bot().id());
        var untouchable = guild.roles().all().stream()
                .filter(role -> role.position() >= rank)
                .map(Role::id)
                .toList();
        var highest = order.subList(order.size() - untouchable.size(), order.size());
        if (!highest.stream().map(Role::id).toList().equals(untouchable)) {
            throw missingPermissions();
        }
    }

    /// Refuses to give what the bot does not have itself.
    void requireOwn(Guild guild, long permissions) {
        require(guild, permissions);
    }

    boolean isBot(Member member) {
        return member.user().id() == world.bot().id();
    }

    static Refusal missingPermissions() {
        return Refusal.of(403, 50013, "Missing Permissions");
    }

    static Refusal missingAccess() {
        return Refusal.of(403, 50001, "Missing Access");
    }
}
