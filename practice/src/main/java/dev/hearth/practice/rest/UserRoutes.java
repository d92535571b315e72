package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.World;
import java.util.List;

/// `/users`, the bot's own guilds and direct messages, and its application.
final class UserRoutes {
    private static final int MOST_GUILDS = 200;

    private final World world;
    private final Powers powers;

    UserRoutes(World world, Powers powers) {
        this.world = world;
        this.powers = powers;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of(
                        "GET",
                        "users/@me",
                        "the bot's account",
                        call -> Reply.ok(world.bot().json())),
                Endpoint.of("GET", "users/{user}", "an account", this::user),
                Endpoint.of("POST", "users/@me/channels", "open direct messages", this::open),
                Endpoint.of("GET", "users/@me/guilds", "the bot's guilds", this::guilds),
                Endpoint.of(
                        "GET",
                        "users/@me/guilds/{guild}/member",
                        "the bot as a member",
                        call -> Reply.ok(powers.guild(call)
                                .member(world.bot().id())
                                .orElseThrow()
                                .json())),
                Endpoint.of("DELETE", "users/@me/guilds/{guild}", "leave a guild", this::leave),
                Endpoint.of("GET", "applications/@me", "the application", this::application),
                Endpoint.of("GET", "oauth2/applications/@me", "the application, older", this::application));
    }

    private Reply user(Call call) {
        return Reply.ok(
                world.user(call.id("user")).orElseThrow(Refusal::unknownUser).json());
    }

    private Reply open(Call call) {
        long recipient = Json.id(call.object(), "recipient_id");
        return Reply.ok(world.direct(recipient)
                .orElseThrow(() -> Refusal.badRequest(50033, "Invalid Recipient(s)"))
                .openedByBot());
    }

    private Reply guilds(Call call) {
        long after = call.id("after", 0);
        int limit = call.number("limit", 1, MOST_GUILDS, MOST_GUILDS);
        var list = Json.array();
        world.guildsOfBot().stream()
                .filter(guild -> guild.id() > after)
                .limit(limit)
                .forEach(guild -> {
                    var json = list.addObject()
                            .put("id", Json.id(guild.id()))
                            .put("name", guild.name())
                            .put("owner", false)
                            .put("approximate_member_count", guild.members().size())
                            .put(
                                    "permissions",
                                    Long.toString(guild.permissions(world.bot().id())));
                    json.putNull("icon");
                    json.putNull("banner");
                    json.putArray("features");
                });
        return Reply.ok(list);
    }

    private Reply leave(Call call) {
        world.dismissBot(powers.guild(call));
        return Reply.nothing();
    }

    private Reply application(Call call) {
        var json = Json.object()
                .put("id", Json.id(world.bot().id()))
                .put("name", world.bot().name())
                .put("description", "")
                .put("summary", "")
                .put("bot_public", false)
                .put("bot_require_code_grant", false)
                .put("verify_key", "0".repeat(64))
                .put("flags", world.portal().flags())
                .put("approximate_guild_count", world.guildsOfBot().size());
        json.putNull("icon");
        json.putNull("team");
        json.putArray("tags");
        json.set("owner", world.bot().json());
        json.set("bot", world.bot().json());
        return Reply.ok(json);
    }
}
