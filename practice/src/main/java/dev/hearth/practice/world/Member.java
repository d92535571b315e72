package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// An account in a guild.
///
/// @param roles without @everyone
public record Member(User user, List<Role> roles) {
    private static final String JOINED = "2026-01-01T00:00:00+00:00";

    public Member {
        roles = List.copyOf(roles);
    }

    /// The member with a role in its newest form, if they have it.
    Member with(Role changed) {
        return new Member(
                user,
                roles.stream()
                        .map(role -> role.id() == changed.id() ? changed : role)
                        .toList());
    }

    boolean has(long role) {
        return roles.stream().anyMatch(mine -> mine.id() == role);
    }

    /// The member with the account in it.
    public ObjectNode json() {
        return bare().set("user", user.json());
    }

    /// The member without the account: messages and resolved options carry that beside it.
    public ObjectNode bare() {
        var json = Json.object()
                .put("joined_at", JOINED)
                .put("deaf", false)
                .put("mute", false)
                .put("pending", false)
                .put("flags", 0);
        json.putNull("nick");
        json.putNull("avatar");
        json.putNull("premium_since");
        json.putNull("communication_disabled_until");
        var list = json.putArray("roles");
        roles.forEach(role -> list.add(Json.id(role.id())));
        return json;
    }
}
