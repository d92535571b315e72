package dev.hearth.practice.gateway;

import dev.hearth.practice.wire.Json;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// How a bot shows itself to people.
///
/// @param status   `online`, `idle`, `dnd` or `invisible`
/// @param activity what it says it does, empty if nothing
public record Presence(String status, String activity) {
    static final Presence ONLINE = new Presence("online", "");
    public static final Presence OFFLINE = new Presence("offline", "");

    private static final int CUSTOM = 4;
    private static final Set<String> STATUSES = Set.of("online", "idle", "dnd", "invisible", "offline");

    /// Reads what a client sent; empty if it is none.
    static Optional<Presence> read(JsonNode data) {
        var status = Json.text(data, "status");
        if (!STATUSES.contains(status)) {
            return Optional.empty();
        }
        var first = Json.list(data, "activities").path(0);
        var text = Json.text(first, Json.integer(first, "type") == CUSTOM ? "state" : "name");
        return Optional.of(new Presence(status, text));
    }
}
