package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.CREATE_PRIVATE_THREADS;
import static dev.hearth.practice.world.Permissions.CREATE_PUBLIC_THREADS;
import static dev.hearth.practice.world.Permissions.MANAGE_THREADS;
import static dev.hearth.practice.world.Permissions.SEND_MESSAGES;

import dev.hearth.practice.play.Posting;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.World;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Threads and forum posts.
final class ThreadRoutes {
    private static final int PAGE = 100;
    private final World world;
    private final Powers powers;
    private final Posting posting;

    ThreadRoutes(World world, Powers powers, Posting posting) {
        this.world = world;
        this.powers = powers;
        this.posting = posting;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("POST", "channels/{channel}/messages/{message}/threads", "thread on a message", this::on),
                Endpoint.of("POST", "channels/{channel}/threads", "begin a thread or forum post", this::begin),
                Endpoint.of("PUT", "channels/{channel}/thread-members/{user}", "join, or add somebody", this::add),
                Endpoint.of("DELETE", "channels/{channel}/thread-members/{user}", "leave, or remove", this::remove),
                Endpoint.of("GET", "channels/{channel}/thread-members/{user}", "get a thread's member", this::member),
                Endpoint.of("GET", "channels/{channel}/thread-members", "list a thread's members", this::members),
                Endpoint.of("GET", "guilds/{guild}/threads/active", "list open threads", this::active),
                Endpoint.of(
                        "GET",
                        "channels/{channel}/threads/archived/public",
                        "list public threads put away",
                        call -> archived(call, thread -> !thread.isPrivateThread(), Order.ARCHIVED)),
                Endpoint.of(
                        "GET",
                        "channels/{channel}/threads/archived/private",
                        "list private threads put away",
                        call -> archived(call, GuildChannel::isPrivateThread, Order.ARCHIVED)),
                Endpoint.of(
                        "GET",
                        "channels/{channel}/users/@me/threads/archived/private",
                        "list own private threads put away",
                        call -> archived(
                                call,
                                thread -> thread.isPrivateThread()
                                        && thread.hasMember(world.bot().id()),
                                Order.ID)));
    }

    private Reply on(Call call) {
        var channel = powers.guildChannel(call, CREATE_PUBLIC_THREADS);
        var message = world.messages().find(channel, call.id("message")).orElseThrow(Refusal::unknownMessage);
        if (channel.guild().channels().find(message.id()).isPresent()) {
            throw Refusal.badRequest(160004, "A thread has already been created for this message");
        }
        int type = channel.type() == GuildChannel.ANNOUNCEMENT
                ? GuildChannel.ANNOUNCEMENT_THREAD
                : GuildChannel.PUBLIC_THREAD;
        var thread = open(call, channel, message.id(), type);
        posting.mark(message, thread);
        posting.starter(message, thread);
        return Reply.of(201, thread.json());
    }

    private Reply begin(Call call) {
        var channel = powers.guildChannel(call, 0);
        if (channel.type() == GuildChannel.FORUM) {
            return post(call, channel);
        }
        int type = call.object().has("type") ? Json.integer(call.object(), "type") : GuildChannel.PRIVATE_THREAD;
        powers.require(channel, type == GuildChannel.PRIVATE_THREAD ? CREATE_PRIVATE_THREADS : CREATE_PUBLIC_THREADS);
        var thread = open(call, channel, world.ids().next(), type);
        posting.begun(thread, world.bot());
        return Reply.of(201, thread.json());
    }

    /// A forum post is a thread with its first message, of the same id.
    private Reply post(Call call, GuildChannel forum) {
        powers.require(forum, SEND_MESSAGES);
        var payload = call.payload();
        var first = payload.inner("message");
        MessageLimits.created(first, "message");
        var thread = open(payload.json(), call, forum, world.ids().next(), GuildChannel.PUBLIC_THREAD);
        var message = posting.begin(thread, first.json(), first.uploads());
        return Reply.of(201, thread.json().set("message", message.json()));
    }

    private GuildChannel open(Call call, GuildChannel parent, long id, int type) {
        return open(call.object(), call, parent, id, type);
    }

    private GuildChannel open(JsonNode body, Call call, GuildChannel parent, long id, int type) {
        var now = world.ids().now().toString();
        var fields = ChannelFields.thread(body, parent, world.bot().id(), type, now);
        return parent.guild().channels().open(powers.deed(call), id, fields);
    }

    private GuildChannel thread(Call call) {
        var thread = powers.guildChannel(call, 0);
        if (!thread.isThread()) {
            throw Refusal.badRequest(50024, "Cannot execute action on this channel type");
        }
        return thread;
    }

    private long user(Call call) {
        return call.part("user").equals("@me") ? world.bot().id() : call.id("user");
    }

    private Reply add(Call call) {
        var thread = thread(call);
        if (thread.archived()) {
            throw Refusal.badRequest(50083, "Thread is archived");
        }
        long user = user(call);
        if (thread.guild().member(user).isEmpty()) {
            throw Refusal.notFound(10007, "Unknown Member");
        }
        thread.guild().channels().join(thread, user);
        return Reply.nothing();
    }

    private Reply remove(Call call) {
        var thread = thread(call);
        long user = user(call);
        if (user != world.bot().id()) {
            powers.require(thread, MANAGE_THREADS);
        }
        thread.guild().channels().leave(thread, user);
        return Reply.nothing();
    }

    private Reply member(Call call) {
        var thread = thread(call);
        long user = user(call);
        if (!thread.hasMember(user)) {
            throw Refusal.notFound(10007, "Unknown Member");
        }
        return Reply.ok(threadMember(call, thread, user));
    }

    private static ObjectNode threadMember(Call call, GuildChannel thread, long user) {
        var json = thread.guild().channels().threadMember(thread, user);
        if (call.flag("with_member")) {
            thread.guild().member(user).ifPresent(member -> json.set("member", member.json()));
        }
        return json;
    }

    private Reply members(Call call) {
        var thread = thread(call);
        var list = Json.array();
        for (long user : thread.joined()) {
            list.add(threadMember(call, thread, user));
        }
        return Reply.ok(list);
    }

    private Reply active(Call call) {
        return Reply.ok(found(powers.guild(call).channels().threads().filter(thread -> !thread.archived())));
    }

    /// The newest first, those before a moment or, where they are sorted so, before an id.
    private Reply archived(Call call, Predicate<GuildChannel> wanted, Order order) {
        var channel = powers.guildChannel(call, 0);
        int limit = call.number("limit", 2, PAGE, PAGE);
        long before = order.before(call.request().query("before"));
        var page = channel.guild()
                .channels()
                .threads()
                .filter(GuildChannel::archived)
                .filter(thread -> thread.parent().filter(channel::equals).isPresent())
                .filter(thread -> thread.shows(world.bot()))
                .filter(wanted)
                .filter(thread -> order.of(thread) < before)
                .sorted(Comparator.comparingLong(order::of).reversed())
                .limit(limit + 1L)
                .toList();
        return Reply.ok(found(page.stream().limit(limit)).put("has_more", page.size() > limit));
    }

    private ObjectNode found(Stream<GuildChannel> threads) {
        ObjectNode json = Json.object();
        var list = json.putArray("threads");
        var mine = json.putArray("members");
        long bot = world.bot().id();
        threads.filter(thread -> thread.shows(world.bot())).forEach(thread -> {
            list.add(thread.json());
            if (thread.hasMember(bot)) {
                mine.add(thread.guild().channels().threadMember(thread, bot));
            }
        });
        return json;
    }

    /// How lists of threads are sorted, and what their pages begin before.
    private enum Order {
        ARCHIVED {
            @Override
            long of(GuildChannel thread) {
                return micros(Json.text(thread.field("thread_metadata"), "archive_timestamp"));
            }

            @Override
            long before(String text) {
                return text.isEmpty() ? Long.MAX_VALUE : micros(text);
            }
        },
        ID {
            @Override
            long of(GuildChannel thread) {
                return thread.id();
            }

            @Override
            long before(String text) {
                return text.isEmpty() ? Long.MAX_VALUE : Json.id(text);
            }
        };

        abstract long of(GuildChannel thread);

        abstract long before(String text);

        private static long micros(String text) {
            try {
                return ChronoUnit.MICROS.between(Instant.EPOCH, OffsetDateTime.parse(text));
            } catch (DateTimeParseException e) {
                throw Refusal.invalid("before", "DATE_TIME_TYPE_PARSE", "Could not parse " + text + ".");
            }
        }
    }
}
