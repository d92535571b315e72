package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.MANAGE_WEBHOOKS;

import dev.hearth.practice.play.Posting;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.Webhooks.Webhook;
import dev.hearth.practice.world.World;
import java.util.List;
import java.util.Optional;

/// Webhooks, and what they post. Their address has the form of an interaction's, so that {@link InteractionRoutes} asks
/// here first.
final class WebhookRoutes {
    private static final int MOST = 15;

    private final World world;
    private final Powers powers;
    private final Posting posting;

    WebhookRoutes(World world, Powers powers, Posting posting) {
        this.world = world;
        this.powers = powers;
        this.posting = posting;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("POST", "channels/{channel}/webhooks", "create a webhook", this::create),
                Endpoint.of(
                        "GET",
                        "channels/{channel}/webhooks",
                        "list a channel's webhooks",
                        call -> list(world.webhooks().in(powers.guildChannel(call, MANAGE_WEBHOOKS)))),
                Endpoint.of(
                        "GET",
                        "guilds/{guild}/webhooks",
                        "list a guild's webhooks",
                        call -> list(world.webhooks().in(powers.guild(call, MANAGE_WEBHOOKS)))),
                Endpoint.of(
                        "GET",
                        "webhooks/{webhook}",
                        "get a webhook",
                        call -> Reply.ok(managed(call).json())),
                Endpoint.of("PATCH", "webhooks/{webhook}", "edit a webhook", this::edit),
                Endpoint.of("DELETE", "webhooks/{webhook}", "delete a webhook", this::delete),
                Endpoint.open(
                        "GET",
                        "webhooks/{application}/{token}",
                        "get a webhook by its token",
                        call -> Reply.ok(
                                of(call).orElseThrow(WebhookRoutes::unknown).withoutUser())),
                Endpoint.open("DELETE", "webhooks/{application}/{token}", "delete a webhook by its token", call -> {
                    var webhook = of(call).orElseThrow(WebhookRoutes::unknown);
                    world.webhooks().delete(powers.deed(call), webhook);
                    return Reply.nothing();
                }));
    }

    private static Refusal unknown() {
        return Refusal.notFound(10015, "Unknown Webhook");
    }

    private static Reply list(List<Webhook> webhooks) {
        var list = Json.array();
        webhooks.forEach(webhook -> list.add(webhook.json()));
        return Reply.ok(list);
    }

    private Reply create(Call call) {
        var channel = powers.guildChannel(call, MANAGE_WEBHOOKS);
        Limits.check(form -> form.length(call.object(), "name", 1, 80));
        if (world.webhooks().in(channel).size() >= MOST) {
            throw Refusal.badRequest(30007, "Maximum number of webhooks reached (15)");
        }
        var name = Json.text(call.object(), "name");
        return Reply.ok(
                world.webhooks().create(powers.deed(call), channel, name).json());
    }

    private Webhook managed(Call call) {
        var webhook = world.webhooks().find(call.id("webhook")).orElseThrow(WebhookRoutes::unknown);
        powers.require(webhook.channel(), MANAGE_WEBHOOKS);
        return webhook;
    }

    private Reply edit(Call call) {
        var webhook = managed(call);
        var body = call.object();
        var name = body.hasNonNull("name") ? Json.text(body, "name") : webhook.name();
        var channel = body.hasNonNull("channel_id")
                ? webhook.channel()
                        .guild()
                        .channels()
                        .find(Json.id(body, "channel_id"))
                        .orElseThrow(Refusal::unknownChannel)
                : webhook.channel();
        powers.require(channel, MANAGE_WEBHOOKS);
        return Reply.ok(
                world.webhooks().edit(powers.deed(call), webhook, name, channel).json());
    }

    private Reply delete(Call call) {
        world.webhooks().delete(powers.deed(call), managed(call));
        return Reply.nothing();
    }

    /// The webhook of an address, if it is a webhook's.
    Optional<Webhook> of(Call call) {
        return world.webhooks()
                .find(call.id("application"))
                .filter(webhook -> webhook.token().equals(call.part("token")));
    }

    Reply execute(Call call, Webhook webhook) {
        var payload = call.payload();
        MessageLimits.created(payload);
        Limits.check(form -> form.atMost(payload.json(), "username", 80));
        var message = posting.postBy(webhook, place(call, webhook), payload.json(), payload.uploads());
        return call.flag("wait") ? Reply.ok(message.json()) : Reply.nothing();
    }

    private static Channel place(Call call, Webhook webhook) {
        long thread = call.id("thread_id", 0);
        return thread == 0
                ? webhook.channel()
                : webhook.channel()
                        .guild()
                        .channels()
                        .find(thread)
                        .filter(GuildChannel::isThread)
                        .orElseThrow(Refusal::unknownChannel);
    }

    Reply get(Call call, Webhook webhook) {
        return Reply.ok(message(call, webhook).json());
    }

    Reply edit(Call call, Webhook webhook) {
        var payload = call.payload();
        MessageLimits.checked(payload);
        return Reply.ok(posting.edit(message(call, webhook), payload.json(), payload.uploads())
                .json());
    }

    Reply delete(Call call, Webhook webhook) {
        posting.delete(message(call, webhook));
        return Reply.nothing();
    }

    /// Only what the webhook itself has posted.
    private Message message(Call call, Webhook webhook) {
        return world.messages()
                .find(place(call, webhook), call.id("message"))
                .filter(message -> message.author().id() == webhook.id())
                .orElseThrow(Refusal::unknownMessage);
    }
}
