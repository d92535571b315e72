package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Wire;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.EngineStreams;
import dev.hearth.control.http.Follower;
import dev.hearth.control.http.ServerEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// What somebody has heard of a stream.
final class Events implements Follower {
    private static final long PATIENCE_MS = 30_000;

    private final List<ServerEvent> heard = new ArrayList<>();

    @Override
    public synchronized void event(ServerEvent event) {
        heard.add(event);
        notifyAll();
    }

    synchronized List<ServerEvent> heard() {
        return List.copyOf(heard);
    }

    /// The states that were told, in order, each once for as long as it lasted.
    List<EngineState> states() {
        List<EngineState> states = new ArrayList<>();
        for (EngineStatus status : statuses()) {
            if (states.isEmpty() || states.getLast() != status.state()) {
                states.add(status.state());
            }
        }
        return states;
    }

    List<EngineStatus> statuses() {
        return heard().stream()
                .filter(event -> event.type().equals(EngineStreams.STATUS))
                .map(event -> read(event, EngineStatus.class))
                .toList();
    }

    /// Waits until such an event was heard.
    synchronized ServerEvent await(Predicate<ServerEvent> wanted) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_MS * 1_000_000;
        while (true) {
            var found = heard.stream().filter(wanted).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            long left = (deadline - System.nanoTime()) / 1_000_000;
            assertThat(left).as("time left; heard: %s", heard).isPositive();
            wait(left);
        }
    }

    /// Waits until the engine was in this state, at any time since this was followed.
    void await(EngineState state) throws InterruptedException {
        await(event -> event.type().equals(EngineStreams.STATUS)
                && read(event, EngineStatus.class).state() == state);
    }

    static <T> T read(ServerEvent event, Class<T> type) {
        try {
            return Wire.read(event.data(), type);
        } catch (Wire.Unreadable e) {
            throw new AssertionError(event.type(), e);
        }
    }
}
