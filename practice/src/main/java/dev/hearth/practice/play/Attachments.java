package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Files;
import dev.hearth.practice.world.World;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// Keeps files that came with something, and describes them as Discord does.
final class Attachments {
    private final World world;
    private final String fileBase;

    /// @param fileBase where files are fetched, ending in a slash
    Attachments(World world, String fileBase) {
        this.world = world;
        this.fileBase = fileBase;
    }

    ObjectNode keep(Upload upload, String description) {
        long id = world.ids().next();
        world.files().keep(id, new Files.File(upload.name(), upload.contentType(), upload.body()));
        var url = fileBase + Json.id(id);
        var json = Json.object()
                .put("id", Json.id(id))
                .put("filename", upload.name())
                .put("content_type", upload.contentType())
                .put("size", upload.body().length())
                .put("url", url)
                .put("proxy_url", url);
        PictureSize.of(upload.body())
                .ifPresent(size -> json.put("width", size.width()).put("height", size.height()));
        return description.isEmpty() ? json : json.put("description", description);
    }

    /// Files that a person hands to an interaction; they are in no message, so they do not last.
    List<ObjectNode> handed(List<Upload> files) {
        return files.stream().map(file -> keep(file, "").put("ephemeral", true)).toList();
    }
}
