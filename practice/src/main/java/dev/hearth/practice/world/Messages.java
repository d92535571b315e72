package dev.hearth.practice.world;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;

/// All messages, by channel and in the order of their changes. Keeps the newest ones only, of each channel and of all:
/// a
/// benchmark sends millions, over a thousand channels.
public final class Messages {
    /// Messages that a channel keeps.
    public static final int KEPT = 2_000;

    /// Messages that all channels keep together; with their embeds about two kilobytes each.
    public static final int KEPT_IN_ALL = 8_000;

    private static final int REMOVALS_KEPT = 1_000;

    private final Map<Long, Log> logs = new ConcurrentHashMap<>();
    private final NavigableMap<Long, Message> changes = new ConcurrentSkipListMap<>();
    private final ReentrantLock order = new ReentrantLock();
    private final Signal signal;
    private final NavigableMap<Long, Removal> removals = new ConcurrentSkipListMap<>();
    private final NavigableMap<Long, Typing> typing = new ConcurrentSkipListMap<>();
    private volatile long seq;
    // As in each log, beside the skip list that counts itself by walking.
    private int held;

    Messages(Signal signal) {
        this.signal = signal;
    }

    /// Number of the newest change, 0 before the first.
    public long seq() {
        return seq;
    }

    /// Keeps a new message, or a new version of one.
    public Message put(Message message) {
        order.lock();
        try {
            return number(message);
        } finally {
            order.unlock();
            signal.changed();
        }
    }

    /// Numbering and keeping are one step: a reader who saw number 6 must never find a 5 later.
    private Message number(Message message) {
        var kept = message.at(seq + 1);
        log(message.channel()).keep(kept).forEach(this::forget);
        changes.put(kept.seq(), kept);
        held++;
        while (held > KEPT_IN_ALL) {
            var longestUnchanged = changes.firstEntry().getValue();
            log(longestUnchanged.channel()).drop(longestUnchanged.id());
            forget(longestUnchanged);
        }
        seq = kept.seq();
        return kept;
    }

    private void forget(Message message) {
        if (changes.remove(message.seq()) != null) {
            held--;
        }
    }

    /// Removes a message; empty if it is gone already.
    public Optional<Message> remove(Channel channel, long id) {
        order.lock();
        try {
            var gone = log(channel).drop(id);
            gone.ifPresent(this::noteRemoval);
            return gone;
        } finally {
            order.unlock();
            signal.changed();
        }
    }

    private void noteRemoval(Message message) {
        forget(message);
        var removal = new Removal(seq + 1, message);
        removals.put(removal.seq(), removal);
        seq = removal.seq();
        if (removals.size() > REMOVALS_KEPT) {
            removals.pollFirstEntry();
        }
    }

    /// Notes that somebody begins to type.
    public void type(Channel channel, User author) {
        order.lock();
        try {
            typing.values().removeIf(before -> before.isBy(author, channel));
            var begun = new Typing(seq + 1, channel, author);
            typing.put(begun.seq(), begun);
            seq = begun.seq();
        } finally {
            order.unlock();
            signal.changed();
        }
    }

    /// All of a channel, oldest first.
    Stream<Message> all(Channel channel) {
        return log(channel).byId.values().stream();
    }

    public Optional<Message> find(Channel channel, long id) {
        return Optional.ofNullable(log(channel).byId.get(id));
    }

    /// What an account sees in a channel, newest first.
    public Stream<Message> newestFirst(Channel channel, User reader) {
        return log(channel).byId.descendingMap().values().stream().filter(message -> message.shownTo(reader));
    }

    /// What is new or edited after a change, oldest first; each message once, in its newest version.
    public List<Message> after(long change, User reader) {
        return changes.tailMap(change, false).values().stream()
                .filter(message -> message.shownTo(reader))
                .toList();
    }

    /// All that a chat window has to hear of after a change: placeholders too, what was removed, who types.
    public News news(long change, User reader) {
        return new News(
                changes.tailMap(change, false).values().stream()
                        .filter(message -> message.reaches(reader))
                        .toList(),
                removals.tailMap(change, false).values().stream()
                        .filter(removal -> removal.message().reaches(reader))
                        .toList(),
                typing.tailMap(change, false).values().stream()
                        .filter(entry -> entry.channel().shows(reader))
                        .toList());
    }

    private Log log(Channel channel) {
        return logs.computeIfAbsent(channel.id(), id -> new Log());
    }

    /// One channel's messages; written under the lock of {@link Messages}, read without.
    private static final class Log {
        private final NavigableMap<Long, Message> byId = new ConcurrentSkipListMap<>();
        // A skip list counts itself by walking, so the size is kept beside it.
        private int size;

        List<Message> keep(Message message) {
            var before = byId.put(message.id(), message);
            if (before != null) {
                return List.of(before);
            }
            return ++size > KEPT ? drop(byId.firstKey()).stream().toList() : List.of();
        }

        Optional<Message> drop(long id) {
            var gone = Optional.ofNullable(byId.remove(id));
            gone.ifPresent(message -> size--);
            return gone;
        }
    }
}
