package dev.hearth.practice.rest;

import dev.hearth.practice.play.Posting;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.TextChannel;
import dev.hearth.practice.world.World;

/// `/channels/{id}` and its messages.
final class ChannelRoutes {
    private static final int PAGE = 50;
    private static final int MOST = 100;

    private final World world;
    private final Posting posting;

    ChannelRoutes(World world, Posting posting) {
        this.world = world;
        this.posting = posting;
    }

    Reply answer(Call call) {
        var channel = world.channel(call.id(1)).orElseThrow(Refusal::unknownChannel);
        if (!channel.shows(world.bot())) {
            throw Refusal.of(403, 50001, "Missing Access");
        }
        if (call.is("GET", 2)) {
            return Reply.ok(channel.json());
        }
        if (call.is("POST", 3) && call.part(2).equals("typing")) {
            world.messages().type(channel, world.bot());
            return Reply.nothing();
        }
        if (!call.part(2).equals("messages")) {
            throw call.unknown();
        }
        return switch (call.path().size()) {
            case 3 -> messages(call, channel);
            case 4 -> message(call, find(channel, call.id(3)));
            default -> throw call.unknown();
        };
    }

    private Reply messages(Call call, Channel channel) {
        return switch (call.request().method()) {
            case "GET" -> history(call, channel);
            case "POST" -> {
                require(channel, Permissions.SEND_MESSAGES);
                var payload = call.payload();
                MessageLimits.created(payload);
                yield Reply.ok(
                        posting.post(channel, payload.json(), payload.uploads()).json());
            }
            default -> throw call.unknown();
        };
    }

    private Reply history(Call call, Channel channel) {
        long limit = call.request().query("limit").isEmpty()
                ? PAGE
                : Json.id(call.request().query("limit"));
        long before = call.request().query("before").isEmpty()
                ? Long.MAX_VALUE
                : Json.id(call.request().query("before"));
        if (limit < 1 || limit > MOST) {
            throw Refusal.invalid("limit", "NUMBER_TYPE_MAX", "int value should be between 1 and 100.");
        }
        var list = Json.array();
        world.messages()
                .newestFirst(channel, world.bot())
                .filter(message -> message.id() < before)
                .limit(limit)
                .forEach(message -> list.add(message.json()));
        return Reply.ok(list);
    }

    private Reply message(Call call, Message message) {
        return switch (call.request().method()) {
            case "GET" -> Reply.ok(message.json());
            case "PATCH" -> {
                if (!own(message)) {
                    throw Refusal.of(403, 50005, "Cannot edit a message authored by another user");
                }
                var payload = call.payload();
                MessageLimits.checked(payload);
                yield Reply.ok(
                        posting.edit(message, payload.json(), payload.uploads()).json());
            }
            case "DELETE" -> {
                if (!own(message)) {
                    require(message.channel(), Permissions.MANAGE_MESSAGES);
                }
                posting.delete(message);
                yield Reply.nothing();
            }
            default -> throw call.unknown();
        };
    }

    /// Ephemeral messages are unknown here: only their interaction reaches them.
    private Message find(Channel channel, long id) {
        return world.messages()
                .find(channel, id)
                .filter(message -> message.shownTo(world.bot()))
                .orElseThrow(Refusal::unknownMessage);
    }

    private boolean own(Message message) {
        return message.author().id() == world.bot().id();
    }

    private void require(Channel channel, long permission) {
        boolean allowed = channel instanceof TextChannel here
                ? Permissions.has(here.guild().permissions(world.bot().id(), here), permission)
                : permission == Permissions.SEND_MESSAGES;
        if (!allowed) {
            throw Refusal.of(403, 50013, "Missing Permissions");
        }
    }
}
