package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// A guild's role.
///
/// @param permissions bits of {@link Permissions}
/// @param position    0 is @everyone; a higher role stands over a lower one
/// @param managed     whether it belongs to the bot
public record Role(long id, String name, long permissions, int position, boolean managed) {
    Role permitting(long newPermissions) {
        return new Role(id, name, newPermissions, position, managed);
    }

    public ObjectNode json() {
        var json = Json.object()
                .put("id", Json.id(id))
                .put("name", name)
                .put("permissions", Long.toString(permissions))
                .put("position", position)
                .put("color", 0)
                .put("flags", 0)
                .put("hoist", false)
                .put("managed", managed)
                .put("mentionable", false);
        // JDA never becomes ready without the colors object.
        json.putObject("colors")
                .put("primary_color", 0)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        return json;
    }
}
