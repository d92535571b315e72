package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// One server. Changes happen one after the other and are told in that order; reading waits for nobody.
public final class Guild {
    private final long id;
    private final Snowflakes ids;
    private final User bot;
    private final Consumer<WorldEvent> teller;
    private final ReentrantLock order = new ReentrantLock();
    private final AuditLog auditLog = new AuditLog(this);
    private final Roles roles;
    private final Channels channels = new Channels(this);
    private final Members members = new Members(this);
    private final Invites invites = new Invites(this);
    private final Emojis emojis = new Emojis(this);
    private final StageInstances stages = new StageInstances(this);
    private volatile ObjectNode fields;

    /// A guild with nobody in it.
    ///
    /// @param bot    who is told of everything
    /// @param teller hears every change
    Guild(long id, String name, String locale, long owner, Snowflakes ids, User bot, Consumer<WorldEvent> teller) {
        this.id = id;
        this.ids = ids;
        this.bot = bot;
        this.teller = teller;
        this.roles = new Roles(this);
        this.fields = blank(id, name, locale, owner);
    }

    static ObjectNode blank(long id, String name, String locale, long owner) {
        var json = Json.object()
                .put("id", Json.id(id))
                .put("name", name)
                .put("owner_id", Json.id(owner))
                .put("preferred_locale", locale)
                .put("locale", locale)
                // JDA never becomes ready if this is no legal value.
                .put("afk_timeout", 300)
                .put("large", false)
                .put("verification_level", 0)
                .put("default_message_notifications", 0)
                .put("explicit_content_filter", 0)
                .put("mfa_level", 0)
                .put("nsfw_level", 0)
                .put("premium_tier", 0)
                .put("premium_subscription_count", 0)
                .put("system_channel_flags", 0)
                .put("max_members", 500_000)
                .put("premium_progress_bar_enabled", false);
        for (var none : new String[] {
            "icon",
            "description",
            "splash",
            "banner",
            "vanity_url_code",
            "afk_channel_id",
            "system_channel_id",
            "rules_channel_id",
            "public_updates_channel_id",
            "safety_alerts_channel_id"
        }) {
            json.putNull(none);
        }
        json.putArray("features");
        json.putArray("stickers");
        return json;
    }

    /// The guild's own fields as they are; not to be changed.
    ObjectNode fields() {
        return fields;
    }

    /// Lays down fields in a world that is being made.
    void lay(ObjectNode special) {
        var next = fields.deepCopy();
        special.properties().forEach(field -> next.set(field.getKey(), field.getValue()));
        fields = next;
    }

    public long id() {
        return id;
    }

    public String name() {
        return Json.text(fields, "name");
    }

    public String locale() {
        return Json.text(fields, "preferred_locale");
    }

    public long owner() {
        return Json.id(fields, "owner_id");
    }

    Snowflakes ids() {
        return ids;
    }

    User bot() {
        return bot;
    }

    boolean isBot(User user) {
        return user.id() == bot.id();
    }

    public Roles roles() {
        return roles;
    }

    public Channels channels() {
        return channels;
    }

    public Members members() {
        return members;
    }

    public Invites invites() {
        return invites;
    }

    public Emojis emojis() {
        return emojis;
    }

    public StageInstances stages() {
        return stages;
    }

    public AuditLog auditLog() {
        return auditLog;
    }

    public Optional<Member> member(long user) {
        return members.find(user);
    }

    /// The channel of this name in which messages stand.
    public Optional<GuildChannel> channel(String named) {
        return Stream.concat(channels.all().stream(), channels.threads())
                .filter(channel -> channel.holdsMessages() && channel.name().equals(named))
                .findFirst();
    }

    /// A channel or thread by id.
    Optional<GuildChannel> anyChannel(long channel) {
        return channels.find(channel);
    }

    public Optional<Role> role(String named) {
        return roles.all().stream()
                .filter(role -> role.name().equalsIgnoreCase(named))
                .findFirst();
    }

    /// The role that belongs to the bot.
    public Optional<Role> botRole() {
        return roles.all().stream().filter(Role::managed).findFirst();
    }

    Role everyone() {
        return roles.everyone();
    }

    /// A member's roles without @everyone, the lowest first.
    public List<Role> rolesOf(Member member) {
        return member.roles().stream()
                .flatMap(role -> roles.find(role).stream())
                .sorted((one, other) -> Integer.compare(one.position(), other.position()))
                .toList();
    }

    /// How high an account stands: the place of its highest role, above all for the owner, below all for a stranger.
    public int rank(long user) {
        if (user == owner()) {
            return Integer.MAX_VALUE;
        }
        return member(user)
                .map(member ->
                        rolesOf(member).stream().mapToInt(Role::position).max().orElse(0))
                .orElse(-1);
    }

    /// What an account may in a channel; nothing if it is no member.
    public long permissions(long user, GuildChannel channel) {
        return member(user)
                .map(member -> Permissions.in(channel, member, ids.now()))
                .orElse(0L);
    }

    /// What an account may in the whole guild; nothing if it is no member.
    public long permissions(long user) {
        return member(user)
                .map(member -> Permissions.of(this, member, ids.now()))
                .orElse(0L);
    }

    public void edit(Deed deed, ObjectNode changed) {
        inOrder(() -> {
            var before = fields;
            var next = before.deepCopy();
            changed.properties().forEach(field -> next.set(field.getKey(), field.getValue()));
            next.put("locale", Json.text(next, "preferred_locale"));
            fields = next;
            tell(EventKind.GUILD_UPDATE, this::json);
            auditLog.note(deed, AuditAction.GUILD_UPDATE, id, before, next);
            return next;
        });
    }

    /// Runs a change and what it tells before any other change of this guild.
    <T> T inOrder(Supplier<T> change) {
        order.lock();
        try {
            return change.get();
        } finally {
            order.unlock();
        }
    }

    void tell(EventKind kind, Supplier<ObjectNode> data) {
        teller.accept(new WorldEvent(kind, id, Optional.empty(), data));
    }

    /// Tells of something that only those hear who see the channel.
    void tell(EventKind kind, GuildChannel channel, Supplier<ObjectNode> data) {
        teller.accept(new WorldEvent(kind, id, Optional.of(channel), data));
    }

    /// The beginning of most events.
    ObjectNode named() {
        return Json.object().put("guild_id", Json.id(id));
    }

    ObjectNode named(String key, long value) {
        return named().put(key, Json.id(value));
    }

    /// The guild without channels and members, as interactions and lookups carry it.
    public ObjectNode json() {
        var json = fields.deepCopy().put("member_count", members.size());
        list(json, "roles", roles.all().stream().map(Role::json).toList());
        list(json, "emojis", emojis.all());
        return json;
    }

    private static void list(ObjectNode json, String name, Collection<ObjectNode> entries) {
        var list = json.putArray(name);
        entries.forEach(list::add);
    }
}
