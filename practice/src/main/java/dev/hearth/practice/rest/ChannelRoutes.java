package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.CREATE_INSTANT_INVITE;
import static dev.hearth.practice.world.Permissions.MANAGE_CHANNELS;
import static dev.hearth.practice.world.Permissions.MANAGE_GUILD;
import static dev.hearth.practice.world.Permissions.MANAGE_ROLES;
import static dev.hearth.practice.world.Permissions.MANAGE_THREADS;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Overwrite;
import dev.hearth.practice.world.World;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// Channels themselves: making, editing, moving and deleting them, their overwrites and invites.
final class ChannelRoutes {
    private static final int MOST = 500;
    private static final int DAY = 86_400;

    private final World world;
    private final Powers powers;

    ChannelRoutes(World world, Powers powers) {
        this.world = world;
        this.powers = powers;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("GET", "guilds/{guild}/channels", "list channels", this::list),
                Endpoint.of("POST", "guilds/{guild}/channels", "create a channel", this::create),
                Endpoint.of("PATCH", "guilds/{guild}/channels", "move channels", this::move),
                Endpoint.of(
                        "GET",
                        "channels/{channel}",
                        "get a channel or thread",
                        call -> Reply.ok(powers.channel(call).json())),
                Endpoint.of("PATCH", "channels/{channel}", "edit a channel or thread", this::edit),
                Endpoint.of("DELETE", "channels/{channel}", "delete a channel or thread", this::delete),
                Endpoint.of("PUT", "channels/{channel}/permissions/{overwrite}", "set an overwrite", this::permit),
                Endpoint.of(
                        "DELETE", "channels/{channel}/permissions/{overwrite}", "remove an overwrite", this::unpermit),
                Endpoint.of("GET", "channels/{channel}/invites", "list a channel's invites", this::invites),
                Endpoint.of("POST", "channels/{channel}/invites", "create an invite", this::invite),
                Endpoint.of("GET", "guilds/{guild}/invites", "list a guild's invites", this::guildInvites),
                Endpoint.of(
                        "GET",
                        "invites/{code}",
                        "get an invite",
                        call -> Reply.ok(found(call.part("code")).invite())),
                Endpoint.of("DELETE", "invites/{code}", "delete an invite", this::deleteInvite));
    }

    private Reply list(Call call) {
        var list = Json.array();
        powers.guild(call).channels().all().forEach(channel -> list.add(channel.json()));
        return Reply.ok(list);
    }

    private Reply create(Call call) {
        var guild = powers.guild(call, MANAGE_CHANNELS);
        if (guild.channels().all().size() >= MOST) {
            throw Refusal.badRequest(30013, "Maximum number of guild channels reached (500)");
        }
        var fields = ChannelFields.created(call, guild);
        var overwrites = checked(guild, ChannelFields.overwrites(call.object())).orElse(List.of());
        return Reply.of(
                201,
                guild.channels().create(powers.deed(call), fields, overwrites).json());
    }

    /// Nobody gives in a channel what they may not themselves.
    private Optional<List<Overwrite>> checked(Guild guild, Optional<List<Overwrite>> overwrites) {
        overwrites.ifPresent(
                list -> list.forEach(overwrite -> powers.require(guild, overwrite.allow() | overwrite.deny())));
        return overwrites;
    }

    private Reply move(Call call) {
        var guild = powers.guild(call, MANAGE_CHANNELS);
        for (var entry : call.request().json()) {
            var channel = guild.channels().find(Json.id(entry, "id")).orElseThrow(Refusal::unknownChannel);
            var fields = Json.object();
            for (var name : new String[] {"position", "parent_id"}) {
                if (entry.has(name)) {
                    fields.set(name, entry.path(name));
                }
            }
            guild.channels().move(channel, fields);
        }
        return Reply.nothing();
    }

    private Reply edit(Call call) {
        var channel = powers.guildChannel(call, 0);
        var guild = channel.guild();
        ObjectNode fields;
        Optional<List<Overwrite>> overwrites = Optional.empty();
        if (channel.isThread()) {
            requireThread(channel, call.object().has("locked"));
            fields = ChannelFields.threadEdit(call, channel, world.ids().now().toString());
        } else {
            powers.require(channel, MANAGE_CHANNELS);
            fields = ChannelFields.edited(call, guild);
            overwrites = checked(guild, ChannelFields.overwrites(call.object()));
        }
        guild.channels().edit(powers.deed(call), channel, fields, overwrites);
        return Reply.ok(channel.json());
    }

    /// A thread's owner may do all but lock it.
    private void requireThread(GuildChannel thread, boolean lock) {
        boolean own = Json.id(thread.json(), "owner_id") == world.bot().id();
        if (!own || lock) {
            powers.require(thread, MANAGE_THREADS);
        }
    }

    private Reply delete(Call call) {
        var channel = powers.guildChannel(call, 0);
        powers.require(channel, channel.isThread() ? MANAGE_THREADS : MANAGE_CHANNELS);
        var gone = channel.json();
        channel.guild().channels().delete(powers.deed(call), channel);
        return Reply.ok(gone);
    }

    private Reply permit(Call call) {
        var channel = powers.guildChannel(call, MANAGE_ROLES);
        var overwrite = ChannelFields.overwrite(call.id("overwrite"), call.object());
        powers.require(channel, overwrite.allow() | overwrite.deny());
        channel.guild().channels().put(powers.deed(call), channel, overwrite);
        return Reply.nothing();
    }

    private Reply unpermit(Call call) {
        var channel = powers.guildChannel(call, MANAGE_ROLES);
        if (!channel.guild().channels().removeOverwrite(powers.deed(call), channel, call.id("overwrite"))) {
            throw Refusal.notFound(10009, "Unknown Overwrite");
        }
        return Reply.nothing();
    }

    private Reply invites(Call call) {
        var channel = powers.guildChannel(call, MANAGE_CHANNELS);
        var list = Json.array();
        channel.guild().invites().all().stream()
                .filter(invite -> Json.id(invite.path("channel"), "id") == channel.id())
                .forEach(list::add);
        return Reply.ok(list);
    }

    private Reply invite(Call call) {
        var channel = powers.guildChannel(call, CREATE_INSTANT_INVITE);
        var sent = call.fields("max_age", "max_uses", "temporary");
        Limits.check(form -> {
            form.range(sent, "max_age", 0, 7 * DAY);
            form.range(sent, "max_uses", 0, 100);
        });
        var fields = Json.object()
                .put("max_age", DAY)
                .put("max_uses", 0)
                .put("temporary", false)
                .setAll(sent);
        return Reply.ok(channel.guild().invites().create(powers.deed(call), channel, fields));
    }

    private Reply guildInvites(Call call) {
        var list = Json.array();
        powers.guild(call, MANAGE_GUILD).invites().all().forEach(list::add);
        return Reply.ok(list);
    }

    private Reply deleteInvite(Call call) {
        var found = found(call.part("code"));
        powers.require(found.guild(), MANAGE_GUILD);
        found.guild().invites().delete(powers.deed(call), found.invite());
        return Reply.ok(found.invite());
    }

    private Found found(String code) {
        return world.guildsOfBot().stream()
                .flatMap(guild -> guild.invites().find(code).map(invite -> new Found(guild, invite)).stream())
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(10006, "Unknown Invite"));
    }

    private record Found(Guild guild, ObjectNode invite) {}
}
