package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/// Who is in a guild, and who may not come back. Whether somebody may change it is asked elsewhere.
public final class Members {
    private final Guild guild;
    private final Map<Long, Member> byId = new ConcurrentSkipListMap<>();
    private final Map<Long, Ban> bans = new ConcurrentSkipListMap<>();

    Members(Guild guild) {
        this.guild = guild;
    }

    /// Everybody, by id.
    public Collection<Member> all() {
        return byId.values();
    }

    public int size() {
        return byId.size();
    }

    public Optional<Member> find(long user) {
        return Optional.ofNullable(byId.get(user));
    }

    public Collection<Ban> bans() {
        return bans.values();
    }

    public Optional<Ban> ban(long user) {
        return Optional.ofNullable(bans.get(user));
    }

    /// Adds somebody to a world that is being made.
    void lay(Member member) {
        byId.put(member.user().id(), member);
    }

    void lay(Ban ban) {
        bans.put(ban.user().id(), ban);
    }

    /// Lets somebody in.
    public Member join(User user, Role... own) {
        return guild.inOrder(() -> {
            var now = guild.ids().now().toString();
            var member = Member.fresh(user, List.of(own).stream().map(Role::id).toList(), now);
            byId.put(user.id(), member);
            if (guild.isBot(user)) {
                guild.tell(EventKind.GUILD_CREATE, guild::named);
            } else {
                tell(EventKind.GUILD_MEMBER_ADD, member.json());
            }
            return member;
        });
    }

    /// Somebody leaves by themselves; false if they are not here.
    public boolean leave(User user) {
        return guild.inOrder(() -> remove(user));
    }

    public void kick(Deed deed, User user) {
        guild.inOrder(() -> {
            boolean gone = remove(user);
            guild.auditLog().note(deed, AuditAction.MEMBER_KICK, user.id());
            return gone;
        });
    }

    /// Puts out those who were silent, in one entry of the audit log.
    public void prune(Deed deed, Collection<User> silent) {
        guild.inOrder(() -> {
            silent.forEach(this::remove);
            guild.auditLog().note(deed, AuditAction.MEMBER_PRUNE, 0);
            return silent;
        });
    }

    /// Bans an account, whether it is here or not.
    public void ban(Deed deed, User user) {
        guild.inOrder(() -> {
            bans.put(user.id(), new Ban(user, deed.reason()));
            remove(user);
            tell(EventKind.GUILD_BAN_ADD, withUser(user));
            guild.auditLog().note(deed, AuditAction.MEMBER_BAN_ADD, user.id());
            return user;
        });
    }

    public void unban(Deed deed, Ban ban) {
        guild.inOrder(() -> {
            bans.remove(ban.user().id());
            tell(EventKind.GUILD_BAN_REMOVE, withUser(ban.user()));
            guild.auditLog()
                    .note(deed, AuditAction.MEMBER_BAN_REMOVE, ban.user().id());
            return ban;
        });
    }

    /// Changes nickname, roles or timeout at once, told in one event.
    public Member edit(Deed deed, long user, UnaryOperator<Member> change) {
        return guild.inOrder(() -> {
            var before = find(user).orElseThrow(() -> new IllegalArgumentException("no such member"));
            var after = change.apply(before);
            if (!after.equals(before)) {
                byId.put(user, after);
                tell(EventKind.GUILD_MEMBER_UPDATE, after.json());
                note(deed, before, after);
            }
            return after;
        });
    }

    public static UnaryOperator<Member> nick(String nick) {
        return member -> member.withNick(nick);
    }

    public static UnaryOperator<Member> timeout(@Nullable Instant until) {
        return member -> member.withTimeout(until);
    }

    public static UnaryOperator<Member> roles(List<Long> roles) {
        return member -> member.withRoles(roles);
    }

    public static UnaryOperator<Member> give(long role) {
        return member -> {
            var roles = new ArrayList<>(member.roles());
            roles.remove(role);
            roles.add(role);
            return member.withRoles(roles);
        };
    }

    public static UnaryOperator<Member> take(long role) {
        return member -> member.withRoles(
                member.roles().stream().filter(own -> own != role).toList());
    }

    void forget(Role role) {
        byId.values().stream().filter(member -> member.has(role.id())).forEach(member -> {
            var after = take(role.id()).apply(member);
            byId.put(member.user().id(), after);
            tell(EventKind.GUILD_MEMBER_UPDATE, after.json());
        });
    }

    private boolean remove(User user) {
        if (byId.remove(user.id()) == null) {
            return false;
        }
        if (guild.isBot(user)) {
            guild.tell(EventKind.GUILD_DELETE, guild::named);
        } else {
            tell(EventKind.GUILD_MEMBER_REMOVE, withUser(user));
        }
        return true;
    }

    private void note(Deed deed, Member before, Member after) {
        var log = guild.auditLog();
        if (!before.roles().equals(after.roles())) {
            log.note(
                    deed,
                    AuditAction.MEMBER_ROLE_UPDATE,
                    after.user().id(),
                    roleChange("$remove", before, after),
                    roleChange("$add", after, before));
        }
        if (!before.withRoles(List.of()).equals(after.withRoles(List.of()))) {
            log.note(deed, AuditAction.MEMBER_UPDATE, after.user().id(), plain(before), plain(after));
        }
    }

    private static ObjectNode plain(Member member) {
        return member.bare().without(List.of("roles"));
    }

    /// The roles that one has and the other has not, as the audit log writes them.
    private ObjectNode roleChange(String key, Member one, Member other) {
        var list = Json.array();
        one.roles().stream()
                .filter(role -> !other.has(role))
                .flatMap(role -> guild.roles().find(role).stream())
                .forEach(role -> list.addObject().put("id", Json.id(role.id())).put("name", role.name()));
        var change = Json.object();
        return list.isEmpty() ? change : change.set(key, list);
    }

    private static ObjectNode withUser(User user) {
        return Json.object().set("user", user.json());
    }

    private void tell(EventKind kind, ObjectNode data) {
        guild.tell(kind, () -> data.put("guild_id", Json.id(guild.id())));
    }

    /// Somebody who may not come back.
    ///
    /// @param reason empty if none was given
    public record Ban(User user, String reason) {
        public ObjectNode json() {
            var json = Json.object();
            json.set("user", user.json());
            return reason.isEmpty() ? json.putNull("reason") : json.put("reason", reason);
        }
    }
}
