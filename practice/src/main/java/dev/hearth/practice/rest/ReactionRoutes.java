package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.ADD_REACTIONS;
import static dev.hearth.practice.world.Permissions.MANAGE_MESSAGES;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Emoji;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.World;
import java.util.List;
import java.util.Optional;

/// `/channels/{channel}/messages/{message}/reactions`
final class ReactionRoutes {
    private static final String ALL = "channels/{channel}/messages/{message}/reactions";
    private static final String OF_EMOJI = ALL + "/{emoji}";
    private static final int MOST = 20;
    private static final int PAGE = 100;

    private final World world;
    private final Powers powers;

    ReactionRoutes(World world, Powers powers) {
        this.world = world;
        this.powers = powers;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("PUT", OF_EMOJI + "/@me", "react", this::add),
                Endpoint.of("DELETE", OF_EMOJI + "/@me", "take the own reaction back", this::removeOwn),
                Endpoint.of("DELETE", OF_EMOJI + "/{user}", "take somebody's reaction away", this::remove),
                Endpoint.of("GET", OF_EMOJI, "list who reacted", this::list),
                Endpoint.of(
                        "DELETE",
                        OF_EMOJI,
                        "clear an emoji's reactions",
                        call -> clear(call, Optional.of(emoji(call)))),
                Endpoint.of("DELETE", ALL, "clear all reactions", call -> clear(call, Optional.empty())));
    }

    private Message message(Call call) {
        return world.messages()
                .find(powers.channel(call), call.id("message"))
                .filter(message -> message.shownTo(world.bot()))
                .orElseThrow(Refusal::unknownMessage);
    }

    private static Emoji emoji(Call call) {
        return Emoji.of(call.part("emoji"));
    }

    private Reply add(Call call) {
        var message = message(call);
        var emoji = emoji(call);
        boolean fresh = !world.reactions().has(message, emoji);
        if (fresh && message.channel() instanceof GuildChannel) {
            powers.require(message.channel(), ADD_REACTIONS);
        }
        if (fresh && Json.list(message.json(), "reactions").size() >= MOST) {
            throw Refusal.badRequest(30010, "Maximum number of reactions reached (20)");
        }
        world.reactions().add(message, emoji, world.bot());
        return Reply.nothing();
    }

    private Reply removeOwn(Call call) {
        world.reactions().remove(message(call), emoji(call), world.bot());
        return Reply.nothing();
    }

    private Reply remove(Call call) {
        var message = message(call);
        var user = world.user(call.id("user")).orElseThrow(Refusal::unknownUser);
        if (user.id() != world.bot().id()) {
            powers.require(message.channel(), MANAGE_MESSAGES);
        }
        world.reactions().remove(message, emoji(call), user);
        return Reply.nothing();
    }

    private Reply list(Call call) {
        long after = call.id("after", 0);
        int limit = call.number("limit", 1, PAGE, 25);
        var list = Json.array();
        world.reactions().of(message(call), emoji(call)).stream()
                .filter(user -> user.id() > after)
                .limit(limit)
                .forEach(user -> list.add(user.json()));
        return Reply.ok(list);
    }

    private Reply clear(Call call, Optional<Emoji> emoji) {
        var message = message(call);
        powers.require(message.channel(), MANAGE_MESSAGES);
        world.reactions().clear(message, emoji);
        return Reply.nothing();
    }
}
