package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.World;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes Discord's message objects out of what a bot sends.
final class Draft {
    static final int EPHEMERAL = 1 << 6;
    static final int LOADING = 1 << 7;

    private static final int KEPT_FLAGS = (1 << 2) | EPHEMERAL | (1 << 12) | (1 << 15);

    private final Mentions mentions;
    private final Attachments files;

    Draft(World world, Attachments files) {
        this.mentions = new Mentions(world);
        this.files = files;
    }

    /// Puts what the payload names into a message; what it does not name stays.
    void fill(ObjectNode message, JsonNode payload, List<Upload> uploads) {
        if (payload.has("content")) {
            var content = Json.text(payload, "content").strip();
            message.put("content", content);
            mentions.note(message, payload);
        }
        if (payload.has("embeds")) {
            var embeds = Json.list(payload, "embeds").deepCopy();
            embeds.forEach(embed -> ((ObjectNode) embed).put("type", "rich"));
            message.set("embeds", embeds);
        }
        if (payload.has("components")) {
            message.set("components", Json.list(payload, "components").deepCopy());
            Components.number(message);
        }
        if (payload.has("attachments") || !uploads.isEmpty()) {
            message.set("attachments", attachments(message, payload, uploads));
        }
        int kept = Json.integer(message, "flags") & EPHEMERAL;
        message.put("flags", kept | (Json.integer(payload, "flags") & KEPT_FLAGS));
    }

    private ArrayNode attachments(ObjectNode message, JsonNode payload, List<Upload> uploads) {
        var attached = Json.array();
        var named = Json.list(payload, "attachments");
        for (var before : Json.list(message, "attachments")) {
            var id = Json.text(before, "id");
            boolean wanted =
                    named.valueStream().anyMatch(entry -> Json.text(entry, "id").equals(id));
            if (wanted || !payload.has("attachments")) {
                attached.add(before);
            }
        }
        for (var upload : uploads) {
            var entry = named.valueStream()
                    .filter(candidate -> Json.text(candidate, "id").equals(Integer.toString(upload.index())))
                    .findFirst();
            attached.add(files.keep(
                    upload, entry.map(e -> Json.text(e, "description")).orElse("")));
        }
        return attached;
    }
}
