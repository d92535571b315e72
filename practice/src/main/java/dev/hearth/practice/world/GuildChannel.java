package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A guild's channel of any kind, a category and a thread too. What only Discord's client cares for is kept as the
/// fields that were sent.
public final class GuildChannel implements Channel {
    public static final int TEXT = 0;
    public static final int VOICE = 2;
    public static final int CATEGORY = 4;
    public static final int ANNOUNCEMENT = 5;
    public static final int ANNOUNCEMENT_THREAD = 10;
    public static final int PUBLIC_THREAD = 11;
    public static final int PRIVATE_THREAD = 12;
    public static final int STAGE = 13;
    public static final int FORUM = 15;

    /// Minutes of silence after which a thread is put away, if nobody says otherwise.
    private static final int ARCHIVE_AFTER = 4_320;

    private final Guild guild;
    private final long id;
    private final List<Overwrite> overwrites = new CopyOnWriteArrayList<>();
    private final Set<Long> joined = ConcurrentHashMap.newKeySet();
    private volatile ObjectNode fields;

    /// A channel as it is made.
    ///
    /// @param fields with at least type, name, position and parent_id; not changed
    GuildChannel(Guild guild, long id, ObjectNode fields, Collection<Overwrite> overwrites) {
        this.guild = guild;
        this.id = id;
        this.fields = fields.deepCopy().put("id", Json.id(id)).put("guild_id", Json.id(guild.id()));
        this.overwrites.addAll(overwrites);
    }

    /// The fields of a thread in which nobody wrote yet.
    public static ObjectNode threadFields(int type, String name, GuildChannel parent, long owner, String now) {
        var thread = Json.object()
                .put("type", type)
                .put("name", name)
                .put("parent_id", Json.id(parent.id()))
                .put("owner_id", Json.id(owner))
                .put("message_count", 0)
                .put("total_message_sent", 0)
                .put("rate_limit_per_user", 0)
                .put("flags", 0)
                .putNull("last_message_id");
        thread.putObject("thread_metadata")
                .put("archived", false)
                .put("locked", false)
                .put("auto_archive_duration", ARCHIVE_AFTER)
                .put("archive_timestamp", now)
                .put("create_timestamp", now);
        return thread;
    }

    /// Whether people speak in channels of a type.
    public static boolean speaks(int type) {
        return type == VOICE || type == STAGE;
    }

    public Guild guild() {
        return guild;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String name() {
        return Json.text(fields, "name");
    }

    public int type() {
        return Json.integer(fields, "type");
    }

    /// What the channel is for, in a sentence.
    public String topic() {
        return Json.text(fields, "topic");
    }

    public int position() {
        return Json.integer(fields, "position");
    }

    /// Whether messages stand in it; a category and a forum have none of their own.
    public boolean holdsMessages() {
        return type() != CATEGORY && type() != FORUM;
    }

    public boolean isThread() {
        return type() >= ANNOUNCEMENT_THREAD && type() <= PRIVATE_THREAD;
    }

    public boolean isPrivateThread() {
        return type() == PRIVATE_THREAD;
    }

    /// Whether a thread is put away.
    public boolean archived() {
        return Json.flag(fields.path("thread_metadata"), "archived");
    }

    /// The category of a channel, the channel of a thread.
    public Optional<GuildChannel> parent() {
        return guild.anyChannel(Json.id(fields, "parent_id"));
    }

    public List<Overwrite> overwrites() {
        return overwrites;
    }

    /// Who joined a thread, by id.
    public Set<Long> joined() {
        return joined;
    }

    public boolean hasMember(long user) {
        return joined.contains(user);
    }

    /// What was sent for a field; missing if nothing was.
    public JsonNode field(String name) {
        return fields.path(name);
    }

    /// Notes the newest message, which is told with the message itself.
    public void holds(long message) {
        var next = fields.deepCopy().put("last_message_id", Json.id(message));
        if (isThread()) {
            next.put("message_count", Json.integer(next, "message_count") + 1);
            next.put("total_message_sent", Json.integer(next, "total_message_sent") + 1);
        }
        fields = next;
    }

    void edit(ObjectNode changed) {
        var next = fields.deepCopy();
        changed.properties().forEach(field -> next.set(field.getKey(), field.getValue()));
        fields = next;
    }

    void overwrites(Collection<Overwrite> all) {
        overwrites.clear();
        overwrites.addAll(all);
    }

    void put(Overwrite overwrite) {
        overwrites.removeIf(before -> before.id() == overwrite.id());
        overwrites.add(overwrite);
    }

    boolean removeOverwrite(long of) {
        return overwrites.removeIf(overwrite -> overwrite.id() == of);
    }

    @Override
    public boolean shows(User user) {
        return Permissions.has(guild.permissions(user.id(), this), Permissions.VIEW_CHANNEL);
    }

    @Override
    public ObjectNode json() {
        var json = fields.deepCopy();
        if (!isThread()) {
            var list = json.putArray("permission_overwrites");
            overwrites.forEach(overwrite -> list.add(overwrite.json()));
        } else {
            json.put("member_count", Math.min(50, joined.size()));
        }
        return json;
    }

    /// A thread with the membership of the account that is told of it, if it joined.
    public ObjectNode as(User reader) {
        var json = json();
        return hasMember(reader.id()) ? json.set("member", guild.channels().threadMember(this, reader.id())) : json;
    }

    @Override
    public long guildId() {
        return guild.id();
    }
}
