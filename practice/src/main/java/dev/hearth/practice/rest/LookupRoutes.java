package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.World;
import tools.jackson.databind.JsonNode;

/// What a bot asks about: the gateway, itself, users, guilds and their parts.
final class LookupRoutes {
    /// Identifies that may go on at once; high, because nobody has to wait five seconds a shard here.
    private static final int MAX_CONCURRENCY = 64;

    private final World world;
    private final String gatewayUrl;

    LookupRoutes(World world, String gatewayUrl) {
        this.world = world;
        this.gatewayUrl = gatewayUrl;
    }

    Reply gateway(Call call) {
        var json = Json.object().put("url", gatewayUrl);
        if (call.is("GET", 1)) {
            return Reply.ok(json);
        }
        if (!call.is("GET", 2) || !call.part(1).equals("bot")) {
            throw call.unknown();
        }
        json.put("shards", 1)
                .putObject("session_start_limit")
                .put("total", 1_000)
                .put("remaining", 1_000)
                .put("reset_after", 0)
                .put("max_concurrency", MAX_CONCURRENCY);
        return Reply.ok(json);
    }

    Reply users(Call call) {
        if (call.is("POST", 3) && call.part(1).equals("@me") && call.part(2).equals("channels")) {
            long recipient = Json.id(call.request().json(), "recipient_id");
            return Reply.ok(world.direct(recipient)
                    .orElseThrow(() -> Refusal.badRequest(50033, "Invalid Recipient(s)"))
                    .openedByBot());
        }
        if (call.is("GET", 3) && call.part(1).equals("@me") && call.part(2).equals("guilds")) {
            return Reply.ok(ownGuilds());
        }
        if (!call.is("GET", 2)) {
            throw call.unknown();
        }
        long id = call.part(1).equals("@me") ? world.bot().id() : call.id(1);
        return Reply.ok(world.user(id).orElseThrow(Refusal::unknownUser).json());
    }

    private JsonNode ownGuilds() {
        var list = Json.array();
        for (var guild : world.guildsOfBot()) {
            var json = list.addObject()
                    .put("id", Json.id(guild.id()))
                    .put("name", guild.name())
                    .put("owner", false)
                    .put(
                            "permissions",
                            Long.toString(guild.permissions(world.bot().id())));
            json.putNull("icon");
            json.putNull("banner");
            json.putArray("features");
        }
        return list;
    }

    /// The application as `/applications/@me` and the older `/oauth2/applications/@me` give it.
    Reply application() {
        var json = Json.object()
                .put("id", Json.id(world.bot().id()))
                .put("name", world.bot().name())
                .put("description", "")
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

    Reply guilds(Call call) {
        var guild = world.guildsOfBot().stream()
                .filter(candidate -> candidate.id() == call.id(1))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(10004, "Unknown Guild"));
        if (call.is("GET", 2)) {
            return Reply.ok(guild.json());
        }
        if (call.is("GET", 4) && call.part(2).equals("members")) {
            return Reply.ok(guild.member(call.id(3))
                    .orElseThrow(() -> Refusal.notFound(10007, "Unknown Member"))
                    .json());
        }
        if (!call.is("GET", 3)) {
            throw call.unknown();
        }
        return Reply.ok(parts(guild, call));
    }

    private static JsonNode parts(Guild guild, Call call) {
        var list = Json.array();
        switch (call.part(2)) {
            case "channels" -> guild.channels().forEach(channel -> list.add(channel.json()));
            case "roles" -> guild.roles().forEach(role -> list.add(role.json()));
            case "members" ->
                guild.members().stream()
                        .limit(Math.clamp(Json.id(call.request().query("limit")), 1, 1_000))
                        .forEach(member -> list.add(member.json()));
            default -> throw call.unknown();
        }
        return list;
    }
}
