package dev.hearth.practice.rest;

import dev.hearth.practice.play.Posting;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.DirectChannel;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.Snowflakes;
import dev.hearth.practice.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// `/channels/{channel}/messages`
final class MessageRoutes {
    private static final int PAGE = 50;
    private static final int MOST = 100;
    private static final Duration BULK_AGE = Duration.ofDays(14);

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
                Endpoint.of("POST", "channels/{channel}/messages/bulk-delete", "delete many messages", this::bulk),
                Endpoint.of("POST", "channels/{channel}/messages/{message}/crosspost", "publish", this::publish),
                Endpoint.of("GET", "channels/{channel}/pins", "list pinned messages, older", this::pinsOnly),
                Endpoint.of("GET", "channels/{channel}/messages/pins", "list pinned messages", this::pins),
                Endpoint.of("PUT", "channels/{channel}/pins/{message}", "pin, older", call -> pin(call, true)),
                Endpoint.of("PUT", "channels/{channel}/messages/pins/{message}", "pin", call -> pin(call, true)),
                Endpoint.of("DELETE", "channels/{channel}/pins/{message}", "unpin, older", call -> pin(call, false)),
                Endpoint.of("DELETE", "channels/{channel}/messages/pins/{message}", "unpin", call -> pin(call, false)),
                Endpoint.of("POST", "channels/{channel}/typing", "show that the bot types", this::type));
    }

    private Reply pin(Call call, boolean pinned) {
        var message = message(call, powers.channel(call));
        requirePins(message.channel());
        if (Json.flag(message.json(), "pinned") != pinned) {
            posting.pin(message, pinned);
        }
        return Reply.nothing();
    }

    /// Either permission will do; the narrow one is the newer.
    private void requirePins(Channel channel) {
        if (channel instanceof GuildChannel here) {
            long mine = here.guild().permissions(world.bot().id(), here);
            if ((mine & (Permissions.PIN_MESSAGES | Permissions.MANAGE_MESSAGES)) == 0) {
                throw Powers.missingPermissions();
            }
        }
    }

    private Stream<Message> pinned(Call call) {
        return world.messages()
                .newestFirst(powers.channel(call), world.bot())
                .filter(message -> Json.flag(message.json(), "pinned"));
    }

    private Reply pinsOnly(Call call) {
        var list = Json.array();
        pinned(call).limit(PAGE).forEach(message -> list.add(message.json()));
        return Reply.ok(list);
    }

    private Reply pins(Call call) {
        int limit = call.number("limit", 1, PAGE, PAGE);
        var json = Json.object().put("has_more", pinned(call).count() > limit);
        var items = json.putArray("items");
        pinned(call)
                .limit(limit)
                .forEach(message -> items.addObject()
                        .put("pinned_at", Json.text(message.json(), "timestamp"))
                        .set("message", message.json()));
        return Reply.ok(json);
    }

    private Reply publish(Call call) {
        var message = message(call, powers.channel(call));
        if (!(message.channel() instanceof GuildChannel here) || here.type() != GuildChannel.ANNOUNCEMENT) {
            throw Refusal.badRequest(50024, "Cannot execute action on this channel type");
        }
        if (!own(message)) {
            powers.require(here, Permissions.MANAGE_MESSAGES);
        }
        return Reply.ok(posting.publish(message).json());
    }

    private Reply bulk(Call call) {
        var channel = powers.guildChannel(call, Permissions.MANAGE_MESSAGES);
        Limits.check(form -> form.size(call.object(), "messages", 2, MOST));
        var found = Json.list(call.object(), "messages")
                .valueStream()
                .flatMap(id -> world.messages().find(channel, Json.id(id.asString(""))).stream())
                .toList();
        var oldest = world.ids().now().minus(BULK_AGE);
        if (found.stream().anyMatch(message -> Snowflakes.instant(message.id()).isBefore(oldest))) {
            throw Refusal.badRequest(50034, "You can only bulk delete messages that are under 14 days old.");
        }
        posting.delete(channel, found);
        return Reply.nothing();
    }

    private Reply type(Call call) {
        world.type(powers.channel(call), world.bot());
        return Reply.nothing();
    }

    private Reply send(Call call) {
        var channel = powers.channel(call);
        if (channel instanceof DirectChannel direct && !direct.isOpen()) {
            throw Refusal.of(403, 50007, "Cannot send messages to this user");
        }
        boolean thread = channel instanceof GuildChannel here && here.isThread();
        powers.require(channel, thread ? Permissions.SEND_MESSAGES_IN_THREADS : Permissions.SEND_MESSAGES);
        var payload = call.payload();
        MessageLimits.created(payload);
        if (channel instanceof GuildChannel here && here.archived()) {
            reopen(call, here);
        }
        if (!payload.uploads().isEmpty() && channel instanceof GuildChannel) {
            powers.require(channel, Permissions.ATTACH_FILES);
        }
        return Reply.ok(posting.post(channel, payload.json(), payload.uploads()).json());
    }

    /// Who writes in a thread that was put away takes it out again, unless it is locked.
    private void reopen(Call call, GuildChannel thread) {
        var metadata = thread.field("thread_metadata").deepCopy();
        if (Json.flag(metadata, "locked") && !powers.may(thread, Permissions.MANAGE_THREADS)) {
            throw Refusal.badRequest(160005, "Thread is locked");
        }
        var opened = Json.object();
        opened.set("thread_metadata", ((ObjectNode) metadata).put("archived", false));
        thread.guild().channels().edit(powers.deed(call), thread, opened, Optional.empty());
    }

    private Reply history(Call call) {
        var channel = powers.channel(call);
        int limit = call.number("limit", 1, MOST, PAGE);
        long around = call.id("around", 0);
        long before = call.id("before", Long.MAX_VALUE);
        long after = call.id("after", 0);
        var all = world.messages().newestFirst(channel, world.bot()).toList();
        var page = around == 0 ? page(all, before, after, limit) : around(all, around, limit);
        var list = Json.array();
        page.forEach(message -> list.add(message.json()));
        return Reply.ok(list);
    }

    /// The newest before one, or the oldest after one; the newest first in both cases.
    private static List<Message> page(List<Message> newestFirst, long before, long after, int limit) {
        if (after == 0) {
            return newestFirst.stream()
                    .filter(message -> message.id() < before)
                    .limit(limit)
                    .toList();
        }
        var later = newestFirst.stream().filter(message -> message.id() > after).toList();
        return later.subList(Math.max(0, later.size() - limit), later.size());
    }

    private static List<Message> around(List<Message> newestFirst, long id, int limit) {
        int place =
                (int) newestFirst.stream().filter(message -> message.id() > id).count();
        int from = Math.max(0, place - limit / 2);
        return newestFirst.subList(from, Math.min(newestFirst.size(), from + limit));
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
