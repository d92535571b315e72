package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Reply;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/// What the REST API does wrong on purpose, a given number of times each. Nothing armed costs one empty list.
public final class RequestFaults {
    private static final String USER = "user";

    private final List<Armed> armed = new CopyOnWriteArrayList<>();
    private final Map<Route, LongAdder> seen = new ConcurrentHashMap<>();

    /// Answers with a status instead.
    ///
    /// @param fragment part of the path that a request must contain
    /// @param times    how many requests it befalls
    public void answer(String fragment, int status, int times) {
        var reply = status == 429
                ? Reply.later(1, USER)
                : Reply.of(
                        status, Json.object().put("message", "fault on purpose").put("code", 0));
        armed.add(new Armed(fragment, new AtomicInteger(times), Duration.ZERO, Optional.of(reply), false));
    }

    /// Tells the client to wait, with Discord's headers.
    ///
    /// @param global whether it is to stop all its requests
    public void limit(String fragment, int seconds, int times, boolean global) {
        var reply = Reply.later(seconds, global ? "global" : USER);
        armed.add(new Armed(fragment, new AtomicInteger(times), Duration.ZERO, Optional.of(reply), false));
    }

    /// Lets the request arrive late.
    public void delay(String fragment, Duration by, int times) {
        armed.add(new Armed(fragment, new AtomicInteger(times), by, Optional.empty(), false));
    }

    /// Does what is asked and cuts the connection instead of answering.
    public void dropAnswer(String fragment, int times) {
        armed.add(new Armed(fragment, new AtomicInteger(times), Duration.ZERO, Optional.empty(), true));
    }

    public void clear() {
        armed.clear();
    }

    /// How many requests are still to meet a fault.
    public int left() {
        return armed.stream().mapToInt(fault -> Math.max(0, fault.left().get())).sum();
    }

    /// Requests of a kind that came in, those that met a fault too.
    public int seen(Route route) {
        return (int) counter(route).sum();
    }

    void count(Route route) {
        counter(route).increment();
    }

    private LongAdder counter(Route route) {
        return seen.computeIfAbsent(route, key -> new LongAdder());
    }

    /// Runs the request through the fault that waits for it, if there is one.
    Reply through(String path, Supplier<Reply> answer) {
        if (armed.isEmpty()) {
            return answer.get();
        }
        return take(path).map(fault -> fault.befall(answer)).orElseGet(answer);
    }

    private Optional<Armed> take(String path) {
        for (var candidate : armed) {
            if (path.contains(candidate.fragment()) && candidate.left().getAndDecrement() > 0) {
                return Optional.of(candidate);
            }
        }
        armed.removeIf(candidate -> candidate.left().get() <= 0);
        return Optional.empty();
    }

    private record Armed(String fragment, AtomicInteger left, Duration delay, Optional<Reply> instead, boolean lost) {
        Reply befall(Supplier<Reply> answer) {
            pause();
            var reply = instead.orElseGet(answer);
            return lost ? reply.asLost() : reply;
        }

        private void pause() {
            try {
                Thread.sleep(delay);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
