package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// An account in a guild.
///
/// @param roles    ids, without @everyone
/// @param nick     empty if there is none
/// @param joinedAt as ISO 8601 writes it
/// @param timeout  until when they may only read
public record Member(User user, List<Long> roles, String nick, String joinedAt, Optional<Instant> timeout) {
    static final String FIRST_DAY = "2026-01-01T00:00:00+00:00";

    public Member {
        roles = List.copyOf(roles);
    }

    static Member fresh(User user, List<Long> roles, String joinedAt) {
        return new Member(user, roles, "", joinedAt, Optional.empty());
    }

    Member withRoles(List<Long> newRoles) {
        return new Member(user, newRoles, nick, joinedAt, timeout);
    }

    Member withNick(String newNick) {
        return new Member(user, roles, newNick, joinedAt, timeout);
    }

    Member withTimeout(@Nullable Instant until) {
        return new Member(user, roles, nick, joinedAt, Optional.ofNullable(until));
    }

    public boolean has(long role) {
        return roles.contains(role);
    }

    public boolean timedOut(Instant now) {
        return timeout.filter(now::isBefore).isPresent();
    }

    /// The name that people read.
    public String shownName() {
        return nick.isEmpty() ? user.name() : nick;
    }

    /// The member with the account in it.
    public ObjectNode json() {
        return bare().set("user", user.json());
    }

    /// The member without the account: messages and resolved options carry that beside it.
    public ObjectNode bare() {
        var json = Json.object()
                .put("joined_at", joinedAt)
                .put("deaf", false)
                .put("mute", false)
                .put("pending", false)
                .put("flags", 0);
        json.putNull("avatar");
        json.putNull("premium_since");
        if (nick.isEmpty()) {
            json.putNull("nick");
        } else {
            json.put("nick", nick);
        }
        timeout.ifPresentOrElse(
                until -> json.put("communication_disabled_until", until.toString()),
                () -> json.putNull("communication_disabled_until"));
        var list = json.putArray("roles");
        roles.forEach(role -> list.add(Json.id(role)));
        return json;
    }
}
