package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// Who reacted to what. A message that is forgotten takes its reactions along when the next one comes.
public final class Reactions {
    private static final int KEPT = 10_000;

    private final World world;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Long, Map<Emoji, SequencedSet<User>>> byMessage = new LinkedHashMap<>();

    Reactions(World world) {
        this.world = world;
    }

    /// Who reacted with an emoji, the first one first.
    public List<User> of(Message message, Emoji emoji) {
        return inOrder(() ->
                List.copyOf(byMessage.getOrDefault(message.id(), Map.of()).getOrDefault(emoji, new LinkedHashSet<>())));
    }

    /// Whether anybody reacted with an emoji.
    public boolean has(Message message, Emoji emoji) {
        return !of(message, emoji).isEmpty();
    }

    public void add(Message message, Emoji emoji, User user) {
        change(() -> {
            boolean fresh = byMessage
                    .computeIfAbsent(message.id(), id -> new LinkedHashMap<>())
                    .computeIfAbsent(emoji, key -> new LinkedHashSet<>())
                    .add(user);
            if (byMessage.size() > KEPT) {
                byMessage.remove(byMessage.keySet().iterator().next());
            }
            if (fresh) {
                show(message);
                tell(EventKind.MESSAGE_REACTION_ADD, message, () -> added(message, emoji, user));
            }
        });
    }

    /// Takes a reaction back; nothing happens if there is none.
    public void remove(Message message, Emoji emoji, User user) {
        change(() -> {
            var all = byMessage.getOrDefault(message.id(), Map.of());
            if (all.containsKey(emoji) && all.get(emoji).remove(user)) {
                if (all.get(emoji).isEmpty()) {
                    all.remove(emoji);
                }
                show(message);
                tell(EventKind.MESSAGE_REACTION_REMOVE, message, () -> by(user, place(message, emoji)));
            }
        });
    }

    /// Removes everybody's reactions with an emoji, or with any.
    public void clear(Message message, Optional<Emoji> emoji) {
        change(() -> {
            if (emoji.isEmpty()) {
                byMessage.remove(message.id());
            } else {
                byMessage.getOrDefault(message.id(), new LinkedHashMap<>()).remove(emoji.get());
            }
            show(message);
            var kind =
                    emoji.isEmpty() ? EventKind.MESSAGE_REACTION_REMOVE_ALL : EventKind.MESSAGE_REACTION_REMOVE_EMOJI;
            tell(kind, message, () -> emoji.map(one -> place(message, one)).orElseGet(() -> place(message)));
        });
    }

    private static ObjectNode by(User user, ObjectNode json) {
        return json.put("user_id", Json.id(user.id())).put("burst", false).put("type", 0);
    }

    private ObjectNode added(Message message, Emoji emoji, User user) {
        var json = by(user, place(message, emoji));
        json.put("message_author_id", Json.id(message.author().id()));
        if (message.channel() instanceof GuildChannel here) {
            here.guild().member(user.id()).ifPresent(member -> json.set("member", member.json()));
        }
        return json;
    }

    private static ObjectNode place(Message message, Emoji emoji) {
        return place(message).set("emoji", emoji.json());
    }

    private static ObjectNode place(Message message) {
        var json = Json.object()
                .put("channel_id", Json.id(message.channel().id()))
                .put("message_id", Json.id(message.id()));
        long guild = message.channel().guildId();
        return guild == 0 ? json : json.put("guild_id", Json.id(guild));
    }

    /// Writes the counts into the message that people and the bot read.
    private void show(Message message) {
        world.messages().find(message.channel(), message.id()).ifPresent(now -> {
            var json = now.json().deepCopy();
            var list = json.putArray("reactions");
            byMessage.getOrDefault(message.id(), Map.of()).forEach((emoji, users) -> {
                var entry = list.addObject()
                        .put("count", users.size())
                        .put("me", users.contains(world.bot()))
                        .put("me_burst", false);
                entry.putObject("count_details").put("burst", 0).put("normal", users.size());
                entry.putArray("burst_colors");
                entry.set("emoji", emoji.json());
                var names = entry.putArray("by");
                new ArrayList<>(users).forEach(user -> names.add(user.name()));
            });
            world.messages().put(now.with(json));
        });
    }

    private void tell(EventKind kind, Message message, Supplier<ObjectNode> data) {
        world.tell(new WorldEvent(kind, message.channel().guildId(), Optional.of(message.channel()), data));
    }

    private void change(Runnable what) {
        inOrder(() -> {
            what.run();
            return true;
        });
    }

    private <T> T inOrder(Supplier<T> what) {
        lock.lock();
        try {
            return what.get();
        } finally {
            lock.unlock();
        }
    }
}
