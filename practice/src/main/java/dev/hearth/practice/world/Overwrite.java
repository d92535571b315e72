package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// What a role may more, or less, in one channel.
public record Overwrite(long role, long allow, long deny) {
    ObjectNode json() {
        return Json.object()
                .put("id", Json.id(role))
                .put("type", 0)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }

    long applyTo(long permissions) {
        return (permissions & ~deny) | allow;
    }
}
