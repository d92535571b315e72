package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.News;
import dev.hearth.ui.port.chat.Place;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import org.jspecify.annotations.Nullable;

/// What one person reads, place by place: the rows of the place that is open, and how much is unread elsewhere.
final class ConversationViewModel {
    /// Messages of one author that follow each other so closely share a head.
    private static final Duration CLOSE = Duration.ofMinutes(7);

    private final ZoneId zone;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ObservableList<Row> readableRows = FXCollections.unmodifiableObservableList(rows);
    private final ObservableMap<Place, Integer> unread = FXCollections.observableHashMap();
    private final ReadOnlyStringWrapper typing = new ReadOnlyStringWrapper("");
    private final Map<Place, NavigableMap<Long, ChatMessage>> messages = new HashMap<>();
    private final Map<Place, Long> readUpTo = new HashMap<>();
    private final Set<String> dismissed = new HashSet<>();
    private final List<Row.Attempt> attempts = new ArrayList<>();
    private final Map<String, String> busy = new HashMap<>();
    private final Set<String> failed = new HashSet<>();

    private String person = "";
    private Place place = new Place("", "");
    private long mark = -1;
    private long attemptsMade;
    private boolean caughtUp;

    ConversationViewModel(ZoneId zone) {
        this.zone = zone;
    }

    /// Begins anew for a person; what there is already counts as read.
    void begin(String who) {
        person = who;
        messages.clear();
        readUpTo.clear();
        unread.clear();
        attempts.clear();
        busy.clear();
        failed.clear();
        typing.set("");
        mark = -1;
        caughtUp = false;
        show();
    }

    /// Opens a place; what came since it was last open stands below a mark.
    void open(Place opened) {
        leave();
        place = opened;
        boolean hasUnread = unread.getOrDefault(place, 0) > 0;
        mark = hasUnread ? readUpTo.getOrDefault(place, 0L) : -1;
        unread.remove(place);
        typing.set("");
        show();
    }

    private void leave() {
        var there = messages.get(place);
        if (there != null && !there.isEmpty()) {
            readUpTo.put(place, there.lastKey());
        }
    }

    void news(News news) {
        for (var message : news.messages()) {
            take(message);
        }
        for (var id : news.removed()) {
            messages.values().forEach(there -> there.remove(number(id)));
        }
        for (var entry : news.typing()) {
            if (entry.place().equals(place) && caughtUp) {
                typing.set(entry.author());
            }
        }
        if (!caughtUp) {
            messages.forEach((name, there) -> readUpTo.put(name, there.lastKey()));
            caughtUp = true;
        }
        show();
    }

    private void take(ChatMessage message) {
        var there = messages.computeIfAbsent(message.place(), name -> new TreeMap<>());
        boolean isNew = there.put(number(message.id()), message) == null;
        boolean elsewhere = !message.place().equals(place);
        if (isNew && caughtUp && elsewhere && !message.author().equals(person)) {
            unread.merge(message.place(), 1, Integer::sum);
        }
        if (message.author().equals(typing.get())) {
            typing.set("");
        }
        attempts.stream()
                .filter(attempt -> attempt.state() == Row.Attempt.State.SENDING)
                .filter(attempt -> attempt.command().equals(message.command()))
                .filter(attempt -> message.usedBy().equals(person) && number(message.id()) > attempt.after())
                .findFirst()
                .ifPresent(attempts::remove);
    }

    /// Nobody types any more, as far as can be known.
    void typingEnded() {
        typing.set("");
    }

    /// Takes an ephemeral message away for good.
    void dismiss(String message) {
        dismissed.add(message);
        show();
    }

    /// Takes a failed attempt away.
    void dismissAttempt(long id) {
        settled(id);
    }

    /// A command was sent; gives back the number by which its end is told.
    long sent(String command) {
        var there = messages.getOrDefault(place, new TreeMap<>());
        long after = there.isEmpty() ? 0 : there.lastKey();
        attempts.add(new Row.Attempt(++attemptsMade, place, after, person, command, Row.Attempt.State.SENDING));
        show();
        return attemptsMade;
    }

    void settled(long attempt) {
        attempts.removeIf(one -> one.id() == attempt);
        show();
    }

    void failed(long attempt, Row.Attempt.State state) {
        attempts.replaceAll(one -> one.id() == attempt ? one.in(state) : one);
        show();
    }

    /// A control of a message was used.
    void using(String message, String customId) {
        failed.remove(message);
        busy.put(message, customId);
        show();
    }

    void used(String message, boolean well) {
        busy.remove(message);
        if (!well) {
            failed.add(message);
        }
        show();
    }

    private void show() {
        var there = messages.getOrDefault(place, new TreeMap<>());
        var shown = new ArrayList<Row>();
        var waiting = new ArrayList<>(attempts);
        waiting.removeIf(attempt -> !attempt.place().equals(place));
        @Nullable ChatMessage before = null;
        for (var entry : there.entrySet()) {
            var message = entry.getValue();
            if (dismissed.contains(message.id())) {
                continue;
            }
            moveAttempts(waiting, entry.getKey(), shown);
            boolean newDay = before == null || !day(before).equals(day(message));
            if (newDay) {
                shown.add(new Row.Day(day(message)));
            }
            boolean marked = mark >= 0 && entry.getKey() > mark && (before == null || number(before.id()) <= mark);
            if (marked) {
                shown.add(new Row.NewMark());
            }
            boolean grouped = before != null && !newDay && !marked && follows(before, message);
            shown.add(
                    new Row.Post(message, grouped, busy.getOrDefault(message.id(), ""), failed.contains(message.id())));
            before = message;
        }
        shown.addAll(waiting);
        if (!shown.equals(rows)) {
            rows.setAll(shown);
        }
    }

    /// Attempts stand where they were made: before the first message that came after them.
    private static void moveAttempts(List<Row.Attempt> waiting, long id, List<Row> shown) {
        waiting.removeIf(attempt -> attempt.after() < id && shown.add(attempt));
    }

    private LocalDate day(ChatMessage message) {
        return message.sentAt().atZone(zone).toLocalDate();
    }

    private static boolean follows(ChatMessage before, ChatMessage message) {
        return before.authorId().equals(message.authorId())
                && message.usedBy().isEmpty()
                && message.answers().isEmpty()
                && !message.pinned()
                && before.ephemeral() == message.ephemeral()
                && Duration.between(before.sentAt(), message.sentAt()).compareTo(CLOSE) < 0;
    }

    private static long number(String id) {
        return Long.parseUnsignedLong(id);
    }

    /// The messages that are shown, oldest first.
    Stream<ChatMessage> posts() {
        return rows.stream().filter(Row.Post.class::isInstance).map(row -> ((Row.Post) row).message());
    }

    /// Everything that was read in a guild, or in direct messages if its name is empty.
    Stream<ChatMessage> in(String guild) {
        return messages.entrySet().stream()
                .filter(entry -> entry.getKey().guild().equals(guild))
                .flatMap(entry -> entry.getValue().values().stream())
                .filter(message -> !message.loading() && !dismissed.contains(message.id()));
    }

    ObservableList<Row> rows() {
        return readableRows;
    }

    /// How many messages came elsewhere, by place.
    ObservableMap<Place, Integer> unread() {
        return FXCollections.unmodifiableObservableMap(unread);
    }

    /// Who types in the open place, empty if nobody does.
    ReadOnlyStringProperty typingProperty() {
        return typing.getReadOnlyProperty();
    }
}
