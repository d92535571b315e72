package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Reply;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// `/gateway`
final class GatewayRoutes {
    /// Identifies that may go on at once; high, because nobody has to wait five seconds a shard here.
    private static final int MAX_CONCURRENCY = 64;

    private final String url;

    GatewayRoutes(String url) {
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
        var json = where().put("shards", 1);
        json.putObject("session_start_limit")
                .put("total", 1_000)
                .put("remaining", 1_000)
                .put("reset_after", 0)
                .put("max_concurrency", MAX_CONCURRENCY);
        return Reply.ok(json);
    }
}
