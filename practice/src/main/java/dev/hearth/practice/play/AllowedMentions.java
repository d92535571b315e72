package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.JsonNode;

/// Which mentions of a text count, as a payload's `allowed_mentions` says; without them all do.
record AllowedMentions(JsonNode rules) {
    static AllowedMentions of(JsonNode payload) {
        return new AllowedMentions(payload.path("allowed_mentions"));
    }

    boolean user(long id) {
        return all("users") || listed("users", id);
    }

    boolean role(long id) {
        return all("roles") || listed("roles", id);
    }

    boolean everyone() {
        return all("everyone");
    }

    /// Whether the author of the message that is answered counts as mentioned.
    boolean replied() {
        return !rules.isObject() || Json.flag(rules, "replied_user");
    }

    private boolean all(String kind) {
        return !rules.isObject()
                || Json.list(rules, "parse")
                        .valueStream()
                        .anyMatch(word -> word.asString("").equals(kind));
    }

    private boolean listed(String kind, long id) {
        return Json.list(rules, kind).valueStream().anyMatch(entry -> Json.id(entry.asString("")) == id);
    }
}
