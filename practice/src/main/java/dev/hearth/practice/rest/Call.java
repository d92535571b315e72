package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Request;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A request with the endpoint that it meets.
///
/// @param names what stands in the path for the parts that vary
record Call(Request request, Endpoint endpoint, Map<String, String> names) {
    /// A part of the path by its name in the template.
    String part(String name) {
        return names.getOrDefault(name, "");
    }

    long id(String name) {
        return Json.id(part(name));
    }

    boolean flag(String query) {
        return request.query(query).equals("true");
    }

    /// A number of the query.
    ///
    /// @throws Refusal 50035 if it is none from `least` to `most`
    int number(String query, int least, int most, int otherwise) {
        var text = request.query(query);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // falls through to the one answer for all that is no such number
        }
        throw Refusal.invalid(query, "NUMBER_TYPE_MAX", "int value should be between " + least + " and " + most + ".");
    }

    /// An id of the query.
    long id(String query, long otherwise) {
        var text = request.query(query);
        return text.isEmpty() ? otherwise : Json.id(text);
    }

    Payload payload() {
        return Payload.of(request);
    }

    /// The body, which must be an object.
    ///
    /// @throws Refusal 50109 if it is none
    ObjectNode object() {
        if (request.json() instanceof ObjectNode object) {
            return object;
        }
        throw Refusal.badRequest(50109, "The request body contains invalid JSON.");
    }

    /// Those fields of the body that count.
    ObjectNode fields(String... counting) {
        JsonNode body = object();
        var picked = Json.object();
        for (var name : counting) {
            if (body.has(name)) {
                picked.set(name, body.path(name));
            }
        }
        return picked;
    }
}
