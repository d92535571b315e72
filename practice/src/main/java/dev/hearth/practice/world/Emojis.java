package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.node.ObjectNode;

/// A guild's own emojis, by name and id; their pictures are not kept.
public final class Emojis {
    private final Guild guild;
    private final Map<Long, ObjectNode> byId = new ConcurrentSkipListMap<>();

    Emojis(Guild guild) {
        this.guild = guild;
    }

    void lay(ObjectNode emoji) {
        byId.put(Json.id(emoji, "id"), emoji);
    }

    public Collection<ObjectNode> all() {
        return byId.values();
    }

    public Optional<ObjectNode> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    /// Adds one.
    ///
    /// @param fields name, and roles that may use it
    public ObjectNode create(Deed deed, ObjectNode fields) {
        long id = guild.ids().next();
        var emoji = fields.deepCopy()
                .put("id", Json.id(id))
                .put("require_colons", true)
                .put("managed", false)
                .put("animated", false)
                .put("available", true);
        emoji.set("user", deed.by().json());
        return change(deed, AuditAction.EMOJI_CREATE, id, Json.object(), emoji, Optional.of(emoji));
    }

    public ObjectNode edit(Deed deed, ObjectNode before, ObjectNode fields) {
        long id = Json.id(before, "id");
        var after = before.deepCopy();
        fields.properties().forEach(field -> after.set(field.getKey(), field.getValue()));
        return change(deed, AuditAction.EMOJI_UPDATE, id, before, after, Optional.of(after));
    }

    public void delete(Deed deed, ObjectNode emoji) {
        long id = Json.id(emoji, "id");
        change(deed, AuditAction.EMOJI_DELETE, id, emoji, Json.object(), Optional.empty());
    }

    private ObjectNode change(
            Deed deed, AuditAction action, long id, ObjectNode before, ObjectNode after, Optional<ObjectNode> kept) {
        return guild.inOrder(() -> {
            kept.ifPresentOrElse(emoji -> byId.put(id, emoji), () -> byId.remove(id));
            guild.tell(EventKind.GUILD_EMOJIS_UPDATE, () -> {
                var json = guild.named();
                var list = json.putArray("emojis");
                byId.values().forEach(list::add);
                return json;
            });
            guild.auditLog().note(deed, action, id, before, after);
            return after;
        });
    }
}
