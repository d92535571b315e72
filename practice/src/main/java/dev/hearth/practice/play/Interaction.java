package dev.hearth.practice.play;

import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.User;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One interaction from its dispatch to its last answer. It can be acknowledged once, and only in time.
public final class Interaction {
    private final long id;
    private final String token;
    private final Kind kind;
    private final User person;
    private final Channel channel;
    private final long source;
    private final CompletableFuture<Void> acknowledged = new CompletableFuture<>();
    private final CompletableFuture<Void> settled = new CompletableFuture<>();
    private List<Long> replies = List.of();
    private long began = System.nanoTime();
    private String command = "";
    private boolean expired;
    private boolean delivered = true;
    private @Nullable Callback callback;
    private Duration ackTime = Duration.ZERO;
    private long original;
    private @Nullable JsonNode result;

    /// @param source the message whose component was used, 0 if there is none
    Interaction(long id, String token, Kind kind, User person, Channel channel, long source) {
        this.id = id;
        this.token = token;
        this.kind = kind;
        this.person = person;
        this.channel = channel;
        this.source = source;
    }

    public long id() {
        return id;
    }

    public String token() {
        return token;
    }

    public Kind kind() {
        return kind;
    }

    public User person() {
        return person;
    }

    public Channel channel() {
        return channel;
    }

    /// Notes the command with its subcommands, `journal list`.
    synchronized void command(String name) {
        command = name;
    }

    /// The command with its subcommands, empty if it was none.
    synchronized String command() {
        return command;
    }

    long source() {
        return source;
    }

    boolean hasSource() {
        return source != 0;
    }

    /// Starts the clock: just before the frame is written.
    synchronized void begin() {
        began = System.nanoTime();
    }

    /// Notes that no session was there to hear of it.
    synchronized void undelivered() {
        delivered = false;
        expired = true;
    }

    public synchronized boolean delivered() {
        return delivered;
    }

    /// Takes the one acknowledgement.
    ///
    /// @throws Refusal 40060 for a second one, 10062 for one after the limit
    synchronized void acknowledge(Callback with, Duration limit) {
        var took = age();
        if (callback != null) {
            throw Refusal.badRequest(40060, "Interaction has already been acknowledged.");
        }
        if (expired || took.compareTo(limit) > 0) {
            expired = true;
            throw Refusal.unknownInteraction();
        }
        callback = with;
        ackTime = took;
    }

    /// Tells the one who waits; after the answer is in place, so that he finds it.
    void applied() {
        acknowledged.complete(null);
        boolean answersAtOnce = callback().filter(Callback::defers).isEmpty();
        if (answersAtOnce || !replies().isEmpty()) {
            settled.complete(null);
        }
    }

    /// The message that `@original` names, 0 if there is none.
    public synchronized long original() {
        return original;
    }

    synchronized void original(long message) {
        original = message;
    }

    /// A message that answers, new or changed; ends the waiting.
    void answered(long message) {
        synchronized (this) {
            replies = Stream.concat(replies.stream(), Stream.of(message))
                    .distinct()
                    .toList();
        }
        if (acknowledged.isDone()) {
            settled.complete(null);
        }
    }

    /// Ends the waiting without an answer: the original was deleted.
    void withdrawn() {
        settled.complete(null);
    }

    synchronized void result(JsonNode modalOrChoices) {
        result = modalOrChoices;
    }

    /// Waits for the acknowledgement; after the time it is too late for one.
    void awaitAcknowledged(Duration limit) {
        if (!await(acknowledged, limit)) {
            synchronized (this) {
                expired = callback == null;
            }
        }
    }

    boolean awaitSettled(Duration atMost) {
        return await(settled, atMost);
    }

    private static boolean await(CompletableFuture<Void> future, Duration atMost) {
        try {
            future.get(atMost.toNanos(), TimeUnit.NANOSECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    synchronized Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    public synchronized Optional<Callback> callback() {
        return Optional.ofNullable(callback);
    }

    public synchronized Duration ackTime() {
        return ackTime;
    }

    /// Ids of the messages that answered, oldest first.
    public synchronized List<Long> replies() {
        return replies;
    }

    /// The modal that opened, or the choices that were offered.
    public synchronized Optional<JsonNode> result() {
        return Optional.ofNullable(result);
    }

    /// Whether a deferred answer is still to come.
    public boolean settled() {
        return settled.isDone();
    }
}
