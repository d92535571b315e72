package dev.hearth.ui.link;

import dev.hearth.control.Address;
import dev.hearth.control.Request;
import dev.hearth.control.Wire;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.EngineStreams;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.http.Follower;
import dev.hearth.control.http.ServerEvent;
import dev.hearth.control.http.Subscription;
import dev.hearth.ui.port.EngineListener;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.LogListener;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.UiExecutor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The engine that is shown, at whatever address it has just now: each start of it has another one.
public final class EngineLink implements EnginePort, AutoCloseable {
    private final UiExecutor ui;
    private final Calls calls;
    private final List<EngineListener> listeners = new CopyOnWriteArrayList<>();
    private final List<LogListener> logListeners = new CopyOnWriteArrayList<>();

    private @Nullable Address address;
    private List<Subscription> streams = List.of();
    private volatile @Nullable ControlClient client;

    public EngineLink(UiExecutor ui) {
        this.ui = ui;
        this.calls = new Calls("the engine", ui);
    }

    /// Turns to another engine, or to none. To be called on the screen's thread, after those who hear it said so: what
    /// nobody hears is not streamed.
    public void show(@Nullable Address now) {
        if (Objects.equals(now, address)) {
            return;
        }
        close();
        address = now;
        listeners.forEach(EngineListener::gone);
        if (now != null) {
            var fresh = new ControlClient("the engine", now);
            client = fresh;
            streams = streams(fresh);
        }
    }

    private List<Subscription> streams(ControlClient fresh) {
        var followed = new ArrayList<Subscription>();
        if (!listeners.isEmpty()) {
            followed.add(fresh.follow(EngineStreams.LIVE, new Live(fresh)));
        }
        if (!logListeners.isEmpty()) {
            followed.add(fresh.follow(EngineStreams.LOG, new Log(fresh)));
        }
        return followed;
    }

    @Override
    public <A> void ask(Request<A> request, Consumer<Outcome<A>> then) {
        calls.ask(client, request, then);
    }

    @Override
    public void hear(EngineListener listener) {
        listeners.add(listener);
    }

    @Override
    public void hearLog(LogListener listener) {
        logListeners.add(listener);
    }

    @Override
    public void close() {
        var old = client;
        var ended = streams;
        client = null;
        address = null;
        streams = List.of();
        if (old != null) {
            Thread.ofVirtual().start(() -> {
                ended.forEach(Subscription::close);
                old.close();
            });
        }
    }

    /// Tells what one engine says, for as long as that is the one that is shown.
    private final class Live implements Follower {
        private final ControlClient source;

        Live(ControlClient source) {
            this.source = source;
        }

        @Override
        public void event(ServerEvent event) {
            try {
                switch (event.type()) {
                    case EngineStreams.STATUS -> {
                        var status = Wire.read(event.data(), EngineStatus.class);
                        tell(listener -> listener.status(status));
                    }
                    case EngineStreams.METRICS -> {
                        var metrics = Wire.read(event.data(), Metrics.class);
                        tell(listener -> listener.metrics(metrics));
                    }
                    default -> {
                        // a newer engine's event
                    }
                }
            } catch (Wire.Unreadable e) {
                // as unknown as a type that this version has not heard of
            }
        }

        private void tell(Consumer<EngineListener> what) {
            ui.execute(() -> {
                if (client == source) {
                    listeners.forEach(what);
                }
            });
        }
    }

    private final class Log implements Follower {
        private final ControlClient source;

        Log(ControlClient source) {
            this.source = source;
        }

        @Override
        public void event(ServerEvent event) {
            if (event.type().equals(EngineStreams.LINE)) {
                tell(listener -> listener.line(event.data()));
            }
        }

        @Override
        public void lost(long count) {
            tell(listener -> listener.lost(count));
        }

        private void tell(Consumer<LogListener> what) {
            if (client == source) {
                logListeners.forEach(what);
            }
        }
    }
}
