package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.EngineReport;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.Unreachable;
import dev.hearth.control.Wire;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.http.ControlClient;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One life of an engine, from its start or adoption to its end; turns what it does into events.
final class EngineLife {
    private static final Duration ASK = Duration.ofSeconds(10);
    private static final String WHO = "the engine";

    private final long run;
    private final Limits limits;
    private final Consumer<Event> events;
    private final long began = System.nanoTime();

    private volatile @Nullable ProcessHandle process;
    private volatile @Nullable Address address;
    private volatile @Nullable ControlClient client;
    private volatile @Nullable Thread heartbeat;
    private volatile Optional<Problem> told = Optional.empty();
    private volatile boolean adopted;
    private volatile boolean over;

    EngineLife(long run, Limits limits, Consumer<Event> events) {
        this.run = run;
        this.limits = limits;
        this.events = events;
    }

    long run() {
        return run;
    }

    Optional<Address> address() {
        return Optional.ofNullable(address);
    }

    Optional<ProcessHandle> process() {
        return Optional.ofNullable(process);
    }

    Duration age() {
        return Duration.ofNanos(System.nanoTime() - began);
    }

    /// Follows one that this supervisor has started.
    void born(Spawned spawned) {
        process = spawned.handle();
        watch("engine-end-" + run, () -> over(new End(Optional.of(spawned.awaitEnd()), told)));
        watch("engine-start-" + run, () -> {
            Thread.sleep(limits.start());
            if (address == null && !over) {
                events.accept(new Event.Hung(run));
            }
        });
    }

    /// Follows one that an earlier supervisor has started.
    void found(ProcessHandle there, Address where) {
        process = there;
        adopted = true;
        watch("engine-end-" + run, () -> {
            there.onExit().join();
            over(End.UNSEEN);
        });
        serve(where);
    }

    /// Hears a line of its standard output. Its state is asked for on the control channel; what counts here is where
    /// that is, and why there will be none.
    void said(String line, Bearer bearer) {
        try {
            var report = Wire.read(line, EngineReport.class);
            var port = report.port();
            if (report.state() == EngineReport.State.FAILED) {
                told = Optional.of(new Problem(
                        report.code().isEmpty() ? "unexpected" : report.code(), report.reason(), report.remedy(), ""));
            } else if (port != null && address == null) {
                serve(new Address(port, bearer));
            }
        } catch (Wire.Unreadable e) {
            // A stray line of a library is no reason to give the engine up.
        }
    }

    /// Asks the engine something, and tells the machine the answer if it is a status.
    void ask(Request<?> request) throws InterruptedException {
        var there = client;
        if (there == null) {
            return;
        }
        try {
            if (there.ask(request, ASK) instanceof EngineStatus status) {
                heard(status);
            }
        } catch (Refused | Unreachable e) {
            // The heartbeat tells how it is, and the machine asks again.
        }
    }

    private void serve(Address where) {
        address = where;
        var connected = new ControlClient(WHO, where);
        client = connected;
        heartbeat = Heartbeat.start(connected, limits, this::heard, () -> events.accept(new Event.Hung(run)));
    }

    private void heard(EngineStatus status) {
        if (adopted) {
            adopted = false;
            events.accept(new Event.Adopted(run));
        }
        if (!over) {
            events.accept(new Event.Heard(run, status));
        }
    }

    private void over(End end) {
        over = true;
        address = null;
        var beating = heartbeat;
        if (beating != null) {
            beating.interrupt();
        }
        var connected = client;
        if (connected != null) {
            connected.close();
        }
        events.accept(new Event.Ended(run, end));
    }

    private static void watch(String name, Watching watching) {
        Thread.ofVirtual().name(name).start(() -> {
            try {
                watching.watch();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private interface Watching {
        void watch() throws InterruptedException;
    }
}
