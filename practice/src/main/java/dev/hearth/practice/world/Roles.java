package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/// A guild's roles. Whether somebody may change one is asked elsewhere.
public final class Roles {
    private static final Comparator<Role> LOWEST_FIRST = Comparator.comparingInt(Role::position)
            .thenComparing(Comparator.comparingLong(Role::id).reversed());

    private final Guild guild;
    private final Map<Long, Role> byId = new ConcurrentHashMap<>();

    Roles(Guild guild) {
        this.guild = guild;
        lay(guild.id(), "@everyone", Permissions.EVERYONE, false, Json.object());
    }

    /// Adds the next higher role to a world that is being made, or lays down what @everyone may.
    ///
    /// @param fields what else is known of it
    void lay(long id, String name, long permissions, boolean managed, JsonNode fields) {
        int position = id == guild.id() ? 0 : byId.size();
        byId.put(id, Role.plain(id, name, permissions, position, managed).edited(fields));
    }

    /// All of them, @everyone first, the highest last.
    public List<Role> all() {
        return byId.values().stream().sorted(LOWEST_FIRST).toList();
    }

    public Optional<Role> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    Role everyone() {
        return byId.getOrDefault(guild.id(), Role.plain(guild.id(), "@everyone", 0, 0, false));
    }

    /// Adds one right above @everyone; the others move up.
    public Role create(Deed deed, JsonNode fields) {
        return guild.inOrder(() -> {
            long id = guild.ids().next();
            var role = Role.plain(id, "new role", everyone().permissions(), 1, false)
                    .edited(fields);
            all().stream().filter(other -> other.position() > 0).forEach(other -> keep(other.at(other.position() + 1)));
            byId.put(id, role);
            tell(EventKind.GUILD_ROLE_CREATE, role);
            guild.auditLog().note(deed, AuditAction.ROLE_CREATE, id, Json.object(), role.json());
            return role;
        });
    }

    public Role edit(Deed deed, Role before, JsonNode fields) {
        return guild.inOrder(() -> {
            var after = keep(before.edited(fields));
            guild.auditLog().note(deed, AuditAction.ROLE_UPDATE, after.id(), before.json(), after.json());
            return after;
        });
    }

    /// All of them as they would stand after a move; those that are not named keep their order among themselves.
    ///
    /// @param places new position by id, @everyone never among them
    public List<Role> arranged(Map<Long, Integer> places) {
        var order = all().stream()
                .sorted(Comparator.comparingInt((Role role) -> places.getOrDefault(role.id(), role.position()))
                        .thenComparing(role -> !places.containsKey(role.id())))
                .toList();
        return IntStream.range(0, order.size())
                .mapToObj(place -> order.get(place).at(place))
                .toList();
    }

    /// Puts roles at other places, see {@link #arranged}.
    public void move(Map<Long, Integer> places) {
        guild.inOrder(() -> {
            var after = arranged(places);
            after.stream().filter(role -> !role.equals(byId.get(role.id()))).forEach(this::keep);
            return after;
        });
    }

    /// Takes it from everybody who has it, and from every overwrite.
    public void delete(Deed deed, Role role) {
        guild.inOrder(() -> {
            byId.remove(role.id());
            guild.members().forget(role);
            guild.channels().forget(role.id());
            guild.tell(EventKind.GUILD_ROLE_DELETE, () -> guild.named("role_id", role.id()));
            guild.auditLog().note(deed, AuditAction.ROLE_DELETE, role.id(), role.json(), Json.object());
            return role;
        });
    }

    /// Gives a role other permissions, as the guild's owner would.
    ///
    /// @throws IllegalArgumentException if there is no such role
    public void permit(long id, long permissions) {
        var before = find(id).orElseThrow(() -> new IllegalArgumentException("no such role"));
        guild.inOrder(() -> keep(before.permitting(permissions)));
    }

    private Role keep(Role role) {
        byId.put(role.id(), role);
        tell(EventKind.GUILD_ROLE_UPDATE, role);
        return role;
    }

    private void tell(EventKind kind, Role role) {
        guild.tell(kind, () -> guild.named().set("role", role.json()));
    }
}
