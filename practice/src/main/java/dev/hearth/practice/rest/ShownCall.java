package dev.hearth.practice.rest;

import dev.hearth.practice.traffic.Traffic;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Request;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A request as those who watch the traffic see it: tokens stand in some paths, and texts in some queries.
final class ShownCall {
    private static final String UNKNOWN = "{unknown}";

    private ShownCall() {}

    /// The path after the version, ids only filled in, and the query.
    static String route(Endpoints endpoints, Request request) {
        return path(endpoints, request) + query(request.query());
    }

    private static String path(Endpoints endpoints, Request request) {
        try {
            var call = endpoints.find(request, Rest.PREFIX.length());
            var path = call.endpoint().template();
            for (var part : call.names().entrySet()) {
                path = path.replace("{" + part.getKey() + "}", Traffic.part(part.getKey(), part.getValue()));
            }
            return path;
        } catch (Refusal e) {
            return UNKNOWN;
        }
    }

    private static String query(Map<String, String> query) {
        return query.isEmpty()
                ? ""
                : query.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> entry.getKey() + "=" + Traffic.part(entry.getKey(), entry.getValue()))
                        .collect(Collectors.joining("&", "?", ""));
    }

    /// The JSON that came with it, and how large its files are; the caller takes the texts out.
    static JsonNode body(Request request) {
        if (request.body().length() == 0) {
            return Json.object().nullNode();
        }
        try {
            var payload = Payload.of(request);
            if (payload.uploads().isEmpty()) {
                return payload.json();
            }
            var json = Json.object();
            json.set("payload_json", payload.json());
            var files = json.putArray("files");
            payload.uploads().forEach(file -> files.add(file.body().length()));
            return json;
        } catch (Refusal e) {
            return list(request);
        }
    }

    /// Commands are replaced by a list, which is no message's payload.
    private static JsonNode list(Request request) {
        try {
            return request.json();
        } catch (Refusal e) {
            return Json.object().put("unreadable", request.body().length());
        }
    }
}
