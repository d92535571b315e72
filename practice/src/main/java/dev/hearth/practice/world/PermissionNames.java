package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.lang.reflect.Field;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// Permissions as people read them in a world's file.
final class PermissionNames {
    private static final Map<String, Long> BITS = bits();

    private PermissionNames() {}

    /// The constants of {@link Permissions} that are one bit, so that none is forgotten here.
    private static Map<String, Long> bits() {
        var bits = new TreeMap<String, Long>();
        Arrays.stream(Permissions.class.getFields())
                .filter(field -> Long.bitCount(value(field)) == 1)
                .forEach(field -> bits.put(field.getName(), value(field)));
        return bits;
    }

    private static long value(Field field) {
        try {
            return field.getLong(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Names of bits that are known, numbers of those that are not.
    static ArrayNode of(long permissions) {
        var list = Json.array();
        long unknown = permissions;
        for (var entry : BITS.entrySet()) {
            if (Permissions.has(permissions, entry.getValue())) {
                list.add(entry.getKey());
                unknown &= ~entry.getValue();
            }
        }
        return unknown == 0 ? list : list.add(unknown);
    }

    /// @throws WorldFile.Unfit if there is no permission of such a name
    static long read(JsonNode list) {
        long permissions = 0;
        for (var entry : list) {
            if (entry.isIntegralNumber()) {
                permissions |= entry.asLong();
            } else {
                var bit = BITS.get(entry.asString(""));
                if (bit == null) {
                    throw new WorldFile.Unfit("there is no permission " + entry.asString(""));
                }
                permissions |= bit;
            }
        }
        return permissions;
    }
}
