package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Request;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Finds the endpoint of a request, part by part; a fixed part goes before one that varies.
final class Endpoints {
    private final Node root = new Node();
    private final List<Endpoint> all;

    Endpoints(List<Endpoint> all) {
        this.all = List.copyOf(all);
        all.forEach(this::add);
    }

    List<Endpoint> all() {
        return all;
    }

    private void add(Endpoint endpoint) {
        var node = root;
        for (var part : parts(endpoint.template(), 0)) {
            node = node.child(part.startsWith("{") ? "{}" : part);
        }
        if (node.byMethod.put(endpoint.method(), endpoint) != null) {
            throw new IllegalArgumentException("twice: " + endpoint.method() + " " + endpoint.template());
        }
    }

    /// The call that a request makes.
    ///
    /// @param from where the path of the API begins
    /// @throws Refusal 404 if there is no such path, 405 if it does not take this method
    Call find(Request request, int from) {
        var path = parts(request.path(), from);
        var node = root.find(path, 0);
        if (node == null) {
            throw Refusal.unknownRoute();
        }
        var endpoint = node.byMethod.get(request.method());
        if (endpoint == null) {
            throw Refusal.of(405, 0, "405: Method Not Allowed");
        }
        return new Call(request, endpoint, named(parts(endpoint.template(), 0), path));
    }

    private static Map<String, String> named(List<String> template, List<String> path) {
        var names = new HashMap<String, String>();
        for (int index = 0; index < path.size(); index++) {
            var part = template.get(index);
            if (part.startsWith("{")) {
                names.put(part.substring(1, part.length() - 1), path.get(index));
            }
        }
        return names;
    }

    private static List<String> parts(String path, int from) {
        var parts = new ArrayList<String>(8);
        int begin = from;
        for (int slash = path.indexOf('/', begin); slash >= 0; slash = path.indexOf('/', begin)) {
            parts.add(path.substring(begin, slash));
            begin = slash + 1;
        }
        parts.add(path.substring(begin));
        return parts;
    }

    private static final class Node {
        private final Map<String, Node> children = new HashMap<>();
        private final Map<String, Endpoint> byMethod = new HashMap<>();

        Node child(String part) {
            return children.computeIfAbsent(part, key -> new Node());
        }

        @Nullable
        Node find(List<String> path, int at) {
            if (at == path.size()) {
                return byMethod.isEmpty() ? null : this;
            }
            var fixed = children.get(path.get(at));
            var found = fixed == null ? null : fixed.find(path, at + 1);
            var varying = children.get("{}");
            return found != null || varying == null ? found : varying.find(path, at + 1);
        }
    }
}
