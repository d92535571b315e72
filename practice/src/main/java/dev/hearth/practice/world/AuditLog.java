package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Who managed a guild and how; keeps the newest entries.
public final class AuditLog {
    private static final int KEPT = 1_000;

    private final Guild guild;
    private final ConcurrentLinkedDeque<ObjectNode> entries = new ConcurrentLinkedDeque<>();

    AuditLog(Guild guild) {
        this.guild = guild;
    }

    /// Newest first.
    public Stream<ObjectNode> entries(Predicate<ObjectNode> wanted) {
        return entries.stream().filter(wanted);
    }

    void note(Deed deed, AuditAction action, long target) {
        note(deed, action, target, Json.object(), Json.object());
    }

    /// Notes a change; fields that are the same before and after are left out.
    ///
    /// @param before what was, an empty object if it is new
    /// @param after  what is, an empty object if it is gone
    void note(Deed deed, AuditAction action, long target, ObjectNode before, ObjectNode after) {
        var entry = Json.object()
                .put("id", Json.id(guild.ids().next()))
                .put("user_id", Json.id(deed.by().id()))
                .put("target_id", Json.id(target))
                .put("action_type", action.number());
        if (!deed.reason().isEmpty()) {
            entry.put("reason", deed.reason());
        }
        var changes = entry.putArray("changes");
        Stream.concat(before.propertyNames().stream(), after.propertyNames().stream())
                .distinct()
                .forEach(key -> change(key, before.path(key), after.path(key)).ifPresent(changes::add));
        entries.addFirst(entry);
        if (entries.size() > KEPT) {
            entries.pollLast();
        }
        guild.tell(
                EventKind.GUILD_AUDIT_LOG_ENTRY_CREATE, () -> entry.deepCopy().put("guild_id", Json.id(guild.id())));
    }

    /// Discord leaves a value out that is none, and Discord4J reads no null in its place.
    private static Optional<ObjectNode> change(String key, JsonNode before, JsonNode after) {
        if (before.equals(after) || (isNone(before) && isNone(after))) {
            return Optional.empty();
        }
        var change = Json.object().put("key", key);
        if (!isNone(before)) {
            change.set("old_value", before);
        }
        if (!isNone(after)) {
            change.set("new_value", after);
        }
        return Optional.of(change);
    }

    private static boolean isNone(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
