package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Request;
import java.util.ArrayList;
import java.util.List;

/// A request with its path cut into parts.
record Call(Request request, List<String> path) {
    static Call of(Request request, String prefix) {
        var parts = new ArrayList<String>(8);
        var path = request.path();
        int from = prefix.length();
        for (int slash = path.indexOf('/', from); slash >= 0; slash = path.indexOf('/', from)) {
            parts.add(path.substring(from, slash));
            from = slash + 1;
        }
        parts.add(path.substring(from));
        return new Call(request, List.copyOf(parts));
    }

    /// The part at a place, empty if the path is shorter.
    String part(int index) {
        return index < path.size() ? path.get(index) : "";
    }

    long id(int index) {
        return Json.id(part(index));
    }

    boolean is(String method, int length) {
        return path.size() == length && request.method().equals(method);
    }

    boolean flag(String query) {
        return request.query(query).equals("true");
    }

    Payload payload() {
        return Payload.of(request);
    }

    Refusal unknown() {
        return Refusal.unknownRoute();
    }
}
