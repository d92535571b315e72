package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A guild's role.
///
/// @param permissions bits of {@link Permissions}
/// @param position    0 is @everyone; a higher role stands over a lower one
/// @param managed     whether it belongs to the bot
/// @param color       as 0xRRGGBB, 0 for none
/// @param hoist       whether its members are listed apart
public record Role(
        long id,
        String name,
        long permissions,
        int position,
        boolean managed,
        int color,
        boolean hoist,
        boolean mentionable) {
    static Role plain(long id, String name, long permissions, int position, boolean managed) {
        return new Role(id, name, permissions, position, managed, 0, false, false);
    }

    /// The role with what the fields name.
    Role edited(JsonNode fields) {
        var colors = fields.path("colors");
        int newColor = colors.has("primary_color")
                ? Json.integer(colors, "primary_color")
                : fields.has("color") ? Json.integer(fields, "color") : color;
        return new Role(
                id,
                fields.hasNonNull("name") ? Json.text(fields, "name") : name,
                fields.hasNonNull("permissions") ? Json.id(fields, "permissions") : permissions,
                position,
                managed,
                newColor,
                fields.hasNonNull("hoist") ? Json.flag(fields, "hoist") : hoist,
                fields.hasNonNull("mentionable") ? Json.flag(fields, "mentionable") : mentionable);
    }

    /// The same role at another place.
    public Role at(int newPosition) {
        return new Role(id, name, permissions, newPosition, managed, color, hoist, mentionable);
    }

    Role permitting(long newPermissions) {
        return new Role(id, name, newPermissions, position, managed, color, hoist, mentionable);
    }

    public ObjectNode json() {
        var json = Json.object()
                .put("id", Json.id(id))
                .put("name", name)
                .put("permissions", Long.toString(permissions))
                .put("position", position)
                .put("color", color)
                .put("flags", 0)
                .put("hoist", hoist)
                .put("managed", managed)
                .put("mentionable", mentionable);
        // JDA never becomes ready without the colors object.
        json.putObject("colors")
                .put("primary_color", color)
                .putNull("secondary_color")
                .putNull("tertiary_color");
        return json;
    }
}
