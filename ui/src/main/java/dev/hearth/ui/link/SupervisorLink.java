package dev.hearth.ui.link;

import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.RunFile;
import dev.hearth.control.Unreachable;
import dev.hearth.control.Wire;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.http.Follower;
import dev.hearth.control.http.ServerEvent;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.SupervisorStreams;
import dev.hearth.control.supervisor.TellHouse;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.port.UiExecutor;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The supervisor, whichever one runs: found by its run file, started where there is none, found again after it was
/// lost. One thread does all that, one step after the other.
public final class SupervisorLink implements SupervisorPort, AutoCloseable {
    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final long FIRST_PAUSE = 250;
    private static final long LONGEST_PAUSE = 10_000;

    private final SupervisorLauncher launcher;
    private final UiExecutor ui;
    private final Calls calls;
    private final List<SupervisorListener> listeners = new CopyOnWriteArrayList<>();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final Semaphore wish = new Semaphore(0);
    private final Semaphore broken = new Semaphore(0);

    private volatile @Nullable ControlClient client;
    private volatile boolean closed;

    public SupervisorLink(SupervisorLauncher launcher, UiExecutor ui) {
        this.launcher = launcher;
        this.ui = ui;
        this.calls = new Calls("the supervisor", ui);
    }

    /// Starts it if there is none, on a thread of its own, which waits for [#speak] then.
    public void attach() {
        Thread.ofVirtual().name("supervisor-link").start(this::run);
    }

    /// Begins to speak with it: once the window shows, which would come later for all that this takes.
    public void speak() {
        begun.countDown();
    }

    @Override
    public <A> void ask(Request<A> request, Consumer<Outcome<A>> then) {
        calls.ask(client, request, then);
    }

    @Override
    public void hear(SupervisorListener listener) {
        listeners.add(listener);
    }

    @Override
    public void wake() {
        wish.release();
    }

    @Override
    public void close() {
        closed = true;
        begun.countDown();
        wish.release();
        broken.release();
    }

    private void run() {
        long pause = FIRST_PAUSE;
        try {
            if (launcher.leftRunFile()) {
                begun.await();
            }
            while (!closed) {
                try {
                    stay(launcher.find().orElse(null));
                    pause = FIRST_PAUSE;
                } catch (IOException | Unreachable | Refused e) {
                    tell(listener -> listener.away(Away.FAILED));
                    pause(wish, pause);
                    pause = Math.min(2 * pause, LONGEST_PAUSE);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Stays with one supervisor until it is gone, and says how it went.
    private void stay(@Nullable RunFile found) throws IOException, Unreachable, Refused, InterruptedException {
        if (found == null) {
            tell(listener -> listener.away(Away.SOUGHT));
        }
        var there = found == null ? launcher.start() : found;
        begun.await();
        try (var fresh = new ControlClient("the supervisor", there.address())) {
            var house = fresh.ask(new TellHouse(), ANSWER);
            client = fresh;
            broken.drainPermits();
            tell(listener -> listener.house(house));
            var stream = fresh.follow(SupervisorStreams.HOUSE, new Ears(fresh));
            try {
                while (!closed && isThere(there)) {
                    pause(broken, LOOK.toMillis());
                }
            } finally {
                stream.close();
            }
        } finally {
            client = null;
        }
        leave();
    }

    private boolean isThere(RunFile there) {
        return there.process().isPresent()
                && launcher.find().map(now -> now.equals(there)).orElse(false);
    }

    private void leave() throws InterruptedException {
        if (closed || launcher.find().isPresent()) {
            return;
        }
        if (launcher.leftRunFile()) {
            tell(listener -> listener.away(Away.LOST));
            return;
        }
        tell(listener -> listener.away(Away.ENDED));
        wish.drainPermits();
        boolean wanted = false;
        // Somebody may bring it back in another way than by this window.
        while (!wanted && launcher.find().isEmpty()) {
            wanted = pause(wish, LOOK.toMillis());
        }
    }

    /// Waits until it is signalled, or for so long; which of the two makes no difference here.
    private static boolean pause(Semaphore signal, long millis) throws InterruptedException {
        return signal.tryAcquire(millis, TimeUnit.MILLISECONDS);
    }

    private void tell(Consumer<SupervisorListener> what) {
        ui.execute(() -> listeners.forEach(what));
    }

    /// Hears one supervisor for as long as it is the one.
    private final class Ears implements Follower {
        private final ControlClient source;
        private final AtomicReference<@Nullable House> newest = new AtomicReference<>();

        Ears(ControlClient source) {
            this.source = source;
        }

        @Override
        public void event(ServerEvent event) {
            read(event)
                    .ifPresent(what -> ui.execute(() -> {
                        if (client == source) {
                            what.run();
                        }
                    }));
        }

        @Override
        public void disconnected() {
            broken.release();
        }

        private Optional<Runnable> read(ServerEvent event) {
            try {
                return switch (event.type()) {
                    case SupervisorStreams.STATE -> {
                        newest.set(Wire.read(event.data(), House.class));
                        yield Optional.of(this::tellNewest);
                    }
                    case SupervisorStreams.HAPPENING -> {
                        var happening = Wire.read(event.data(), Happening.class);
                        yield Optional.of(() -> listeners.forEach(listener -> listener.happening(happening)));
                    }
                    case SupervisorStreams.RAISE -> Optional.of(() -> listeners.forEach(SupervisorListener::raise));
                    default -> Optional.empty();
                };
            } catch (Wire.Unreadable e) {
                return Optional.empty();
            }
        }

        /// A stream that is followed anew tells old states first; only the last of those that wait is shown.
        private void tellNewest() {
            var house = newest.getAndSet(null);
            if (house != null) {
                listeners.forEach(listener -> listener.house(house));
            }
        }
    }
}
