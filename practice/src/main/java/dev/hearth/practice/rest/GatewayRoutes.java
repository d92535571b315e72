package dev.hearth.practice.rest;

import dev.hearth.practice.gateway.SessionStarts;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.World;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// `/gateway`
final class GatewayRoutes {
    /// Guilds for which Discord proposes one shard.
    private static final int GUILDS_A_SHARD = 1_000;

    private final World world;
    private final SessionStarts starts;
    private final String url;

    GatewayRoutes(World world, SessionStarts starts, String url) {
        this.world = world;
        this.starts = starts;
        this.url = url;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("GET", "gateway", "where the gateway is", call -> Reply.ok(where())),
                Endpoint.of("GET", "gateway/bot", "where it is, and how many shards", this::bot));
    }

    private ObjectNode where() {
        return Json.object().put("url", url);
    }

    private Reply bot(Call call) {
        var json = where().put("shards", 1 + world.guildsOfBot().size() / GUILDS_A_SHARD);
        json.putObject("session_start_limit")
                .put("total", starts.rules().sessionStarts())
                .put("remaining", starts.remaining())
                .put("reset_after", starts.resetsAfter().toMillis())
                .put("max_concurrency", starts.rules().maxConcurrency());
        return Reply.ok(json);
    }
}
