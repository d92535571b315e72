package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// A guild's channels and threads. Whether somebody may change one is asked elsewhere.
public final class Channels {
    private final Guild guild;
    private final Map<Long, GuildChannel> byId = new ConcurrentHashMap<>();

    Channels(Guild guild) {
        this.guild = guild;
    }

    /// Adds a channel to a world that is being made.
    GuildChannel lay(long id, int type, String name, String topic, long parent) {
        var channel = new GuildChannel(guild, id, blank(type, name, topic, parent, byId.size()), List.of());
        byId.put(id, channel);
        return channel;
    }

    /// The fields of a channel of which nothing is known but what a world's file says in words of its own.
    static ObjectNode blank(GuildChannel channel) {
        long parent = channel.parent().map(GuildChannel::id).orElse(0L);
        return blank(channel.type(), channel.name(), "", parent, -1)
                .put("id", Json.id(channel.id()))
                .put("guild_id", Json.id(channel.guildId()));
    }

    private static ObjectNode blank(int type, String name, String topic, long parent, int position) {
        var fields = Json.object()
                .put("type", type)
                .put("name", name)
                .put("position", position)
                .put("flags", 0)
                .put("nsfw", false)
                .put("rate_limit_per_user", 0)
                .put("topic", topic);
        fields.putNull("last_message_id");
        // JDA never becomes ready without these.
        if (GuildChannel.speaks(type)) {
            fields.put("bitrate", 64_000).put("user_limit", 0);
        }
        if (type == GuildChannel.FORUM) {
            fields.putArray("available_tags");
        }
        return parent == 0 ? fields.putNull("parent_id") : fields.put("parent_id", Json.id(parent));
    }

    /// The channels without threads, by place.
    public List<GuildChannel> all() {
        return byId.values().stream()
                .filter(channel -> !channel.isThread())
                .sorted(Comparator.comparingInt(GuildChannel::position).thenComparingLong(GuildChannel::id))
                .toList();
    }

    /// The threads, archived ones too, oldest first.
    public Stream<GuildChannel> threads() {
        return byId.values().stream().filter(GuildChannel::isThread).sorted(Comparator.comparingLong(GuildChannel::id));
    }

    /// The threads that are open and that an account sees.
    public Stream<GuildChannel> openThreads(User reader) {
        return threads().filter(thread -> !thread.archived() && thread.shows(reader));
    }

    /// A channel or a thread.
    public Optional<GuildChannel> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public GuildChannel create(Deed deed, ObjectNode fields, Collection<Overwrite> overwrites) {
        return guild.inOrder(() -> {
            var channel = new GuildChannel(guild, guild.ids().next(), tagged(fields), overwrites);
            byId.put(channel.id(), channel);
            tell(EventKind.CHANNEL_CREATE, channel);
            guild.auditLog().note(deed, AuditAction.CHANNEL_CREATE, channel.id(), Json.object(), channel.json());
            return channel;
        });
    }

    /// The fields with an id for each forum tag that is new.
    private ObjectNode tagged(ObjectNode fields) {
        for (var sent : Json.list(fields, "available_tags")) {
            if (sent instanceof ObjectNode tag && !tag.hasNonNull("id")) {
                tag.put("id", Json.id(guild.ids().next()));
            }
        }
        return fields;
    }

    /// Changes fields and, if given, all overwrites of a channel or a thread.
    public void edit(Deed deed, GuildChannel channel, ObjectNode fields, Optional<List<Overwrite>> overwrites) {
        guild.inOrder(() -> {
            var before = channel.json();
            boolean hidden = !channel.shows(guild.bot());
            channel.edit(tagged(fields));
            overwrites.ifPresent(channel::overwrites);
            reveal(channel, hidden);
            tell(channel.isThread() ? EventKind.THREAD_UPDATE : EventKind.CHANNEL_UPDATE, channel);
            var action = channel.isThread() ? AuditAction.THREAD_UPDATE : AuditAction.CHANNEL_UPDATE;
            guild.auditLog().note(deed, action, channel.id(), before, channel.json());
            return channel;
        });
    }

    /// Puts a channel at another place or under another parent, as part of a new order.
    public void move(GuildChannel channel, ObjectNode fields) {
        guild.inOrder(() -> {
            channel.edit(fields);
            tell(EventKind.CHANNEL_UPDATE, channel);
            return channel;
        });
    }

    /// Deletes a channel with its threads; the channels of a category stay.
    public void delete(Deed deed, GuildChannel channel) {
        guild.inOrder(() -> {
            under(channel).filter(GuildChannel::isThread).toList().forEach(thread -> byId.remove(thread.id()));
            under(channel).toList().forEach(orphan -> move(orphan, Json.object().putNull("parent_id")));
            byId.remove(channel.id());
            guild.stages().end(channel);
            tell(channel.isThread() ? EventKind.THREAD_DELETE : EventKind.CHANNEL_DELETE, channel);
            var action = channel.isThread() ? AuditAction.THREAD_DELETE : AuditAction.CHANNEL_DELETE;
            guild.auditLog().note(deed, action, channel.id(), channel.json(), Json.object());
            return channel;
        });
    }

    public void put(Deed deed, GuildChannel channel, Overwrite overwrite) {
        guild.inOrder(() -> {
            boolean there = channel.overwrites().stream().anyMatch(before -> before.id() == overwrite.id());
            boolean hidden = !channel.shows(guild.bot());
            channel.put(overwrite);
            reveal(channel, hidden);
            tell(EventKind.CHANNEL_UPDATE, channel);
            var action = there ? AuditAction.CHANNEL_OVERWRITE_UPDATE : AuditAction.CHANNEL_OVERWRITE_CREATE;
            guild.auditLog().note(deed, action, channel.id(), Json.object(), overwrite.json());
            return overwrite;
        });
    }

    /// Removes the overwrite of a role or an account; false if there is none.
    public boolean removeOverwrite(Deed deed, GuildChannel channel, long of) {
        return guild.inOrder(() -> {
            boolean hidden = !channel.shows(guild.bot());
            boolean there = channel.removeOverwrite(of);
            if (there) {
                reveal(channel, hidden);
                tell(EventKind.CHANNEL_UPDATE, channel);
                guild.auditLog().note(deed, AuditAction.CHANNEL_OVERWRITE_DELETE, channel.id());
            }
            return there;
        });
    }

    /// Tells the bot of the threads of a channel that was hidden from it and is no more.
    private void reveal(GuildChannel channel, boolean wasHidden) {
        if (wasHidden && channel.shows(guild.bot())) {
            guild.tell(EventKind.THREAD_LIST_SYNC, channel, () -> {
                var json = guild.named();
                json.putArray("channel_ids").add(Json.id(channel.id()));
                var threads = json.putArray("threads");
                json.putArray("members");
                openThreads(guild.bot())
                        .filter(thread ->
                                thread.parent().filter(channel::equals).isPresent())
                        .forEach(thread -> threads.add(thread.as(guild.bot())));
                return json;
            });
        }
    }

    /// Begins a thread, which its owner joins.
    public GuildChannel open(Deed deed, long id, ObjectNode fields) {
        return guild.inOrder(() -> {
            var thread = new GuildChannel(guild, id, fields, List.of());
            thread.joined().add(deed.by().id());
            byId.put(id, thread);
            guild.tell(EventKind.THREAD_CREATE, thread, () -> thread.json().put("newly_created", true));
            tellJoined(thread, deed.by().id());
            guild.auditLog().note(deed, AuditAction.THREAD_CREATE, id, Json.object(), thread.json());
            return thread;
        });
    }

    /// Lets somebody into a thread; nothing happens if they are in it.
    public void join(GuildChannel thread, long user) {
        guild.inOrder(() -> {
            boolean fresh = thread.joined().add(user);
            if (fresh) {
                tellJoined(thread, user);
                guild.tell(EventKind.THREAD_MEMBERS_UPDATE, thread, () -> membersChange(thread, user, true));
            }
            return fresh;
        });
    }

    /// Takes somebody out of a thread; false if they are not in it.
    public boolean leave(GuildChannel thread, long user) {
        return guild.inOrder(() -> {
            boolean there = thread.joined().remove(user);
            if (there) {
                guild.tell(EventKind.THREAD_MEMBERS_UPDATE, thread, () -> membersChange(thread, user, false));
            }
            return there;
        });
    }

    /// A thread's member as Discord sends it.
    public ObjectNode threadMember(GuildChannel thread, long user) {
        return Json.object()
                .put("id", Json.id(thread.id()))
                .put("user_id", Json.id(user))
                .put("join_timestamp", Member.FIRST_DAY)
                .put("flags", 0);
    }

    private void tellJoined(GuildChannel thread, long user) {
        if (guild.member(user).map(Member::user).filter(guild::isBot).isPresent()) {
            guild.tell(
                    EventKind.THREAD_MEMBER_UPDATE,
                    thread,
                    () -> threadMember(thread, user).put("guild_id", Json.id(guild.id())));
        }
    }

    private ObjectNode membersChange(GuildChannel thread, long user, boolean in) {
        var json = guild.named()
                .put("id", Json.id(thread.id()))
                .put("member_count", thread.joined().size());
        if (in) {
            var added = threadMember(thread, user);
            guild.member(user).ifPresent(member -> added.set("member", member.json()));
            json.putArray("added_members").add(added);
        } else {
            json.putArray("removed_member_ids").add(Json.id(user));
        }
        return json;
    }

    void forget(long role) {
        all().stream()
                .filter(channel -> channel.removeOverwrite(role))
                .forEach(channel -> tell(EventKind.CHANNEL_UPDATE, channel));
    }

    private Stream<GuildChannel> under(GuildChannel parent) {
        return byId.values().stream()
                .filter(channel -> channel.parent().filter(parent::equals).isPresent());
    }

    private void tell(EventKind kind, GuildChannel channel) {
        if (channel.isThread()) {
            guild.tell(kind, channel, channel::json);
        } else {
            guild.tell(kind, channel::json);
        }
    }
}
