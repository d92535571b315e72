package dev.hearth.practice.rest;

import dev.hearth.practice.play.Upload;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Request;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// What a client sends to make a message: JSON, with or without files.
record Payload(JsonNode json, List<Upload> uploads) {
    private static final String FORM = "multipart/form-data";
    private static final int MAX_FILES = 10;

    /// @throws Refusal 50109 for what is no JSON, 50035 for a broken form or too many files
    static Payload of(Request request) {
        var type = request.header("content-type");
        if (!type.startsWith(FORM)) {
            return new Payload(object(request.json()), List.of());
        }
        JsonNode json = Json.object();
        var uploads = new ArrayList<Upload>();
        for (var part : Multipart.parts(type, request.body())) {
            if (part.name().equals("payload_json")) {
                json = object(Json.read(part.body().bytes()));
            } else if (part.name().startsWith("files[")) {
                uploads.add(new Upload(index(part.name()), part.fileName(), part.contentType(), part.body()));
            }
        }
        if (uploads.size() > MAX_FILES) {
            throw Refusal.invalid("files", "BASE_TYPE_MAX_LENGTH", "Must be 10 or fewer in length.");
        }
        return new Payload(json, uploads);
    }

    /// The same files with an inner part of the JSON: a callback's `data`.
    Payload inner(String name) {
        var node = json.path(name);
        return new Payload(node.isObject() ? node : Json.object(), uploads);
    }

    private static JsonNode object(JsonNode node) {
        if (!node.isObject()) {
            throw Refusal.badRequest(50109, "The request body contains invalid JSON.");
        }
        return node;
    }

    private static int index(String partName) {
        var digits = partName.substring("files[".length(), partName.length() - 1);
        return (int) Math.min(Integer.MAX_VALUE, Json.id(digits));
    }
}
