package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.node.ObjectNode;

/// One server. Roles and channels are laid down when the world is made; people may still join, the bot may leave, and
/// a role's permissions may change.
public final class Guild {
    private final long id;
    private final String name;
    private final String locale;
    private final long owner;
    private final List<Role> roles = new CopyOnWriteArrayList<>();
    private final List<TextChannel> channels = new CopyOnWriteArrayList<>();
    private final Map<Long, Member> members = new ConcurrentSkipListMap<>();

    Guild(long id, String name, String locale, long owner) {
        this.id = id;
        this.name = name;
        this.locale = locale;
        this.owner = owner;
        role(id, "@everyone", Permissions.EVERYONE, false);
    }

    Role role(long roleId, String roleName, long permissions, boolean managed) {
        var role = new Role(roleId, roleName, permissions, roles.size(), managed);
        roles.add(role);
        return role;
    }

    void channel(long channelId, String channelName, String topic, Overwrite... overwrites) {
        channels.add(new TextChannel(this, channelId, channelName, topic, channels.size(), List.of(overwrites)));
    }

    Member join(User user, Role... own) {
        var member = new Member(user, List.of(own));
        members.put(user.id(), member);
        return member;
    }

    boolean leave(User user) {
        return members.remove(user.id()) != null;
    }

    /// Gives a role other permissions; gives back the role as it is now.
    ///
    /// @throws IllegalArgumentException if there is no such role
    public Role permit(long roleId, long permissions) {
        var before = roles.stream()
                .filter(role -> role.id() == roleId)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no such role"));
        var after = before.permitting(permissions);
        roles.replaceAll(role -> role.id() == roleId ? after : role);
        members.replaceAll((id, member) -> member.with(after));
        return after;
    }

    /// The role that belongs to the bot.
    public Optional<Role> botRole() {
        return roles.stream().filter(Role::managed).findFirst();
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String locale() {
        return locale;
    }

    public List<Role> roles() {
        return roles;
    }

    public List<TextChannel> channels() {
        return channels;
    }

    public Collection<Member> members() {
        return members.values();
    }

    public Optional<Member> member(long user) {
        return Optional.ofNullable(members.get(user));
    }

    public Optional<TextChannel> channel(String named) {
        return channels.stream().filter(channel -> channel.name().equals(named)).findFirst();
    }

    public Optional<Role> role(String named) {
        return roles.stream()
                .filter(role -> role.name().equalsIgnoreCase(named))
                .findFirst();
    }

    /// What an account may in a channel; nothing if it is no member.
    public long permissions(long user, TextChannel channel) {
        var member = members.get(user);
        if (member == null) {
            return 0;
        }
        long granted = permissions(member);
        return Permissions.has(granted, Permissions.ADMINISTRATOR) ? Permissions.ALL : channel.apply(granted, member);
    }

    /// What an account may in the whole guild; nothing if it is no member.
    public long permissions(long user) {
        return member(user).map(this::permissions).orElse(0L);
    }

    private long permissions(Member member) {
        if (member.user().id() == owner) {
            return Permissions.ALL;
        }
        long granted = roles.getFirst().permissions();
        for (var role : member.roles()) {
            granted |= role.permissions();
        }
        return granted;
    }

    /// The guild without channels and members, as interactions and lookups carry it.
    public ObjectNode json() {
        var json = Json.object()
                .put("id", Json.id(id))
                .put("name", name)
                .put("owner_id", Json.id(owner))
                .put("preferred_locale", locale)
                .put("locale", locale)
                // JDA never becomes ready if this is no legal value.
                .put("afk_timeout", 300)
                .put("large", false)
                .put("member_count", members.size())
                // Discord4J takes no guild that leaves one of these out.
                .put("verification_level", 0)
                .put("default_message_notifications", 0)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw_level", 0)
                .put("premium_tier", 0);
        json.putNull("icon");
        json.putArray("features");
        json.putArray("emojis");
        json.putArray("stickers");
        var list = json.putArray("roles");
        roles.forEach(role -> list.add(role.json()));
        return json;
    }
}
