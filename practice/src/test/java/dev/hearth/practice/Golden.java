package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Snowflakes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Compares what is sent with a file of what real clients were seen to accept. What differs from run to run (new ids,
/// tokens, times, the port) is replaced by names; what was sent is left in `target/golden` for the eye.
final class Golden {
    private static final long LAST_FIXED = Snowflakes.fixed(1 << 22);

    private final Map<String, String> ids = new LinkedHashMap<>();

    private Golden() {}

    static void check(String name, JsonNode sent) throws IOException {
        var actual = new Golden().plain("", sent).toPrettyString() + "\n";
        var left = Path.of("target", "golden", name + ".json");
        Files.createDirectories(Objects.requireNonNull(left.getParent()));
        Files.writeString(left, actual);
        try (var file = Golden.class.getResourceAsStream("/golden/" + name + ".json")) {
            var expected = file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(actual).as("golden file %s", name).isEqualTo(expected);
        }
    }

    private JsonNode plain(String name, JsonNode node) {
        if (node instanceof ObjectNode object) {
            var sorted = Json.object();
            object.properties().stream()
                    .sorted(Comparator.comparing(Map.Entry::getKey))
                    .forEach(field -> sorted.set(field.getKey(), plain(field.getKey(), field.getValue())));
            return sorted;
        }
        if (node instanceof ArrayNode array) {
            var list = Json.array();
            array.forEach(element -> list.add(plain(name, element)));
            return list;
        }
        return node.isString() ? Json.array().add(plain(name, node.asString())).path(0) : node;
    }

    private String plain(String name, String text) {
        return switch (name) {
            case "token", "session_id", "timestamp", "edited_timestamp" -> "<" + name + ">";
            case "resume_gateway_url" -> "<url>";
            default -> isNewId(text) ? ids.computeIfAbsent(text, id -> "<id " + (ids.size() + 1) + ">") : text;
        };
    }

    private static boolean isNewId(String text) {
        return text.length() >= 18 && Json.id(text) > LAST_FIXED;
    }
}
