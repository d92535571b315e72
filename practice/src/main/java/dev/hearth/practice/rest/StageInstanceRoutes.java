package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.MANAGE_CHANNELS;
import static dev.hearth.practice.world.Permissions.MOVE_MEMBERS;
import static dev.hearth.practice.world.Permissions.MUTE_MEMBERS;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.GuildChannel;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// `/stage-instances`
final class StageInstanceRoutes {
    /// What makes somebody a moderator of a stage.
    private static final long MODERATOR = MANAGE_CHANNELS | MUTE_MEMBERS | MOVE_MEMBERS;

    private static final int LONGEST_TOPIC = 120;

    private final Powers powers;

    StageInstanceRoutes(Powers powers) {
        this.powers = powers;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("POST", "stage-instances", "begin a stage", this::begin),
                Endpoint.of(
                        "GET",
                        "stage-instances/{channel}",
                        "get a stage",
                        call -> Reply.ok(instance(powers.guildChannel(call, 0)))),
                Endpoint.of("PATCH", "stage-instances/{channel}", "edit a stage", this::edit),
                Endpoint.of("DELETE", "stage-instances/{channel}", "end a stage", this::end));
    }

    private Reply begin(Call call) {
        var topic = topic(call.object());
        var channel = powers.guildChannel(Json.id(call.object(), "channel_id"), MODERATOR);
        if (channel.type() != GuildChannel.STAGE) {
            throw Refusal.badRequest(50024, "Cannot execute action on this channel type");
        }
        return Reply.ok(channel.guild()
                .stages()
                .begin(channel, topic)
                .orElseThrow(() -> Refusal.badRequest(150006, "The Stage is already open")));
    }

    private Reply edit(Call call) {
        var channel = powers.guildChannel(call, MODERATOR);
        var before = instance(channel);
        return Reply.ok(channel.guild().stages().edit(channel, before, topic(call.object())));
    }

    private Reply end(Call call) {
        var channel = powers.guildChannel(call, MODERATOR);
        instance(channel);
        channel.guild().stages().end(channel);
        return Reply.nothing();
    }

    private static String topic(ObjectNode body) {
        Limits.check(form -> form.length(body, "topic", 1, LONGEST_TOPIC));
        return Json.text(body, "topic");
    }

    private static ObjectNode instance(GuildChannel channel) {
        return channel.guild()
                .stages()
                .find(channel)
                .orElseThrow(() -> Refusal.notFound(10067, "Unknown Stage Instance"));
    }
}
