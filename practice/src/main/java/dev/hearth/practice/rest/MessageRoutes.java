package dev.hearth.practice.rest;

import dev.hearth.practice.play.Posting;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.World;
import java.util.List;

/// `/channels/{channel}/messages`
final class MessageRoutes {
    private static final int PAGE = 50;
    private static final int MOST = 100;

    private final World world;
    private final Powers powers;
    private final Posting posting;

    MessageRoutes(World world, Powers powers, Posting posting) {
        this.world = world;
        this.powers = powers;
        this.posting = posting;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("GET", "channels/{channel}/messages", "read the history", this::history),
                Endpoint.of("POST", "channels/{channel}/messages", "send a message", this::send),
                Endpoint.of(
                        "GET",
                        "channels/{channel}/messages/{message}",
                        "get a message",
                        call -> Reply.ok(message(call, powers.channel(call)).json())),
                Endpoint.of("PATCH", "channels/{channel}/messages/{message}", "edit a message", this::edit),
                Endpoint.of("DELETE", "channels/{channel}/messages/{message}", "delete a message", this::delete),
                Endpoint.of("POST", "channels/{channel}/typing", "show that the bot types", this::type));
    }

    private Reply type(Call call) {
        world.messages().type(powers.channel(call), world.bot());
        return Reply.nothing();
    }

    private Reply send(Call call) {
        var channel = powers.channel(call);
        boolean thread = channel instanceof GuildChannel here && here.isThread();
        powers.require(channel, thread ? Permissions.SEND_MESSAGES_IN_THREADS : Permissions.SEND_MESSAGES);
        var payload = call.payload();
        MessageLimits.created(payload);
        return Reply.ok(posting.post(channel, payload.json(), payload.uploads()).json());
    }

    private Reply history(Call call) {
        var channel = powers.channel(call);
        int limit = call.number("limit", 1, MOST, PAGE);
        long before = call.id("before", Long.MAX_VALUE);
        var list = Json.array();
        world.messages()
                .newestFirst(channel, world.bot())
                .filter(message -> message.id() < before)
                .limit(limit)
                .forEach(message -> list.add(message.json()));
        return Reply.ok(list);
    }

    private Reply edit(Call call) {
        var message = message(call, powers.channel(call));
        if (!own(message)) {
            throw Refusal.of(403, 50005, "Cannot edit a message authored by another user");
        }
        var payload = call.payload();
        MessageLimits.checked(payload);
        return Reply.ok(posting.edit(message, payload.json(), payload.uploads()).json());
    }

    private Reply delete(Call call) {
        var message = message(call, powers.channel(call));
        if (!own(message)) {
            powers.require(message.channel(), Permissions.MANAGE_MESSAGES);
        }
        posting.delete(message);
        return Reply.nothing();
    }

    /// Ephemeral messages are unknown here: only their interaction reaches them.
    private Message message(Call call, Channel channel) {
        return world.messages()
                .find(channel, call.id("message"))
                .filter(message -> message.shownTo(world.bot()))
                .orElseThrow(Refusal::unknownMessage);
    }

    private boolean own(Message message) {
        return message.author().id() == world.bot().id();
    }
}
