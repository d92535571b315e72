package dev.hearth.engine.remote;

import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.EngineStreams;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.http.EventRing;
import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// The engine's status as it changes and its figures each second. While nobody reads, figures are not even measured.
public final class LiveStream implements AutoCloseable {
    private static final Duration TICK = Duration.ofSeconds(1);
    private static final int EVENTS = 300;
    private static final long CHARS = 300_000;

    /// The status is told again so often that the ring always holds one: a reader who comes late gets the ring.
    private static final int TICKS_BETWEEN_STATUSES = 30;

    private final EventRing ring = new EventRing(EVENTS, CHARS);
    private final StatusSource statuses;
    private final Supplier<Metrics> metrics;
    private final Thread thread = Thread.ofVirtual().name("live").unstarted(this::run);
    private @Nullable EngineStatus told;

    /// @param metrics answers within milliseconds
    public LiveStream(StatusSource statuses, Supplier<Metrics> metrics) {
        this.statuses = statuses;
        this.metrics = metrics;
    }

    void start() {
        thread.start();
    }

    EventRing ring() {
        return ring;
    }

    /// Tells the status if it is another one than was told last. Never waits.
    public void changed() {
        statuses.tell(status -> add(status, false));
    }

    private synchronized void add(EngineStatus status, boolean again) {
        if (again || !status.equals(told)) {
            told = status;
            ring.add(EngineStreams.STATUS, status);
        }
    }

    private void run() {
        try {
            for (int tick = 0; ; tick++) {
                if (ring.readers() > 0) {
                    boolean again = tick % TICKS_BETWEEN_STATUSES == 0;
                    statuses.tell(status -> add(status, again));
                    ring.add(EngineStreams.METRICS, metrics.get());
                }
                Thread.sleep(TICK);
            }
        } catch (InterruptedException e) {
            // closed
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
