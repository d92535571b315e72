package dev.hearth.ui.link;

import static dev.hearth.ui.link.PracticeJson.list;
import static dev.hearth.ui.link.PracticeJson.text;

import dev.hearth.ui.port.backstage.Fault;
import dev.hearth.ui.port.backstage.Faults;
import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.port.backstage.TrafficPage;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads faults and traffic, and writes the order for a fault.
final class BackstageJson {
    private BackstageJson() {}

    static Faults faults(JsonNode json) {
        return new Faults(
                list(json, "orders", BackstageJson::fault),
                json.path("requestsLeft").asInt(0),
                json.path("repeatsLeft").asInt(0),
                json.path("ignoresHeartbeats").asBoolean(false),
                json.path("refusesResumes").asBoolean(false),
                json.path("clockOffsetMs").asLong(0));
    }

    /// A form is typed as `slow path: ms:2000 times:1`.
    private static Fault fault(JsonNode json) {
        var parts = text(json, "form").split(" ", -1);
        var told = new LinkedHashMap<String, String>();
        for (var part : parts) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                told.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        return new Fault(parts[0], text(json, "does"), told);
    }

    static ObjectNode order(String word, Map<String, String> told) {
        var json = JsonNodeFactory.instance.objectNode().put("fault", word);
        told.forEach(json::put);
        return json;
    }

    static TrafficPage traffic(JsonNode json) {
        return new TrafficPage(json.path("next").asLong(0), list(json, "entries", BackstageJson::entry));
    }

    private static TrafficEntry entry(JsonNode json) {
        var kind = kind(json);
        return new TrafficEntry(
                json.path("seq").asLong(0),
                Instant.parse(text(json, "at")),
                kind,
                text(json, "from").equals("bot"),
                json.path("session").asInt(0),
                switch (kind) {
                    case CALL -> text(json, "method") + " " + text(json, "route");
                    case FRAME -> event(json);
                    case END -> "CLOSE";
                },
                json.path(
                                switch (kind) {
                                    case CALL -> "status";
                                    case FRAME -> "op";
                                    case END -> "close";
                                })
                        .asInt(0),
                json.path("ms").asLong(0),
                json.path("size").asLong(0),
                json.path("lost").asBoolean(false),
                json.path("json").toPrettyString());
    }

    private static TrafficEntry.Kind kind(JsonNode json) {
        if (text(json, "kind").equals("rest")) {
            return TrafficEntry.Kind.CALL;
        }
        return json.has("close") ? TrafficEntry.Kind.END : TrafficEntry.Kind.FRAME;
    }

    /// The event's name, else what Discord calls the op code.
    private static String event(JsonNode json) {
        var event = text(json, "t");
        if (!event.isEmpty()) {
            return event;
        }
        return switch (json.path("op").asInt(-1)) {
            case 1 -> "HEARTBEAT";
            case 2 -> "IDENTIFY";
            case 3 -> "PRESENCE_UPDATE";
            case 4 -> "VOICE_STATE_UPDATE";
            case 6 -> "RESUME";
            case 7 -> "RECONNECT";
            case 8 -> "REQUEST_GUILD_MEMBERS";
            case 9 -> "INVALID_SESSION";
            case 10 -> "HELLO";
            case 11 -> "HEARTBEAT_ACK";
            default -> "?";
        };
    }
}
