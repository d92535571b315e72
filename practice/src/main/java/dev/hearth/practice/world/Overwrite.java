package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// What a role or a member may more, or less, in one channel.
///
/// @param id       of the role or the account
/// @param ofMember whether it is an account's
public record Overwrite(long id, boolean ofMember, long allow, long deny) {
    static Overwrite ofRole(long role, long allow, long deny) {
        return new Overwrite(role, false, allow, deny);
    }

    ObjectNode json() {
        return Json.object()
                .put("id", Json.id(id))
                .put("type", ofMember ? 1 : 0)
                .put("allow", Long.toString(allow))
                .put("deny", Long.toString(deny));
    }

    long applyTo(long permissions) {
        return (permissions & ~deny) | allow;
    }
}
