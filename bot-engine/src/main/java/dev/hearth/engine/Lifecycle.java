package dev.hearth.engine;

import static dev.hearth.control.engine.EngineState.CONNECTING;
import static dev.hearth.control.engine.EngineState.DEGRADED;
import static dev.hearth.control.engine.EngineState.FAILED;
import static dev.hearth.control.engine.EngineState.IDLE;
import static dev.hearth.control.engine.EngineState.ONLINE;
import static dev.hearth.control.engine.EngineState.STARTING;
import static dev.hearth.control.engine.EngineState.STOPPING;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.engine.EngineState;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the engine is in its life. Every change is asked for here, one at a time: what does not fit where the engine
/// is does not happen, and the caller is told so. Whoever listens hears the changes in their order.
final class Lifecycle {
    /// Where the engine is, and since when.
    ///
    /// @param reasons names of the checks that went badly, while degraded; else empty
    /// @param failure why Discord is out of reach for good, while failed; else null
    record Phase(
            EngineState state,
            Instant since,
            List<String> reasons,
            @Nullable EngineFailure failure) {
        Phase {
            reasons = List.copyOf(reasons);
        }
    }

    /// At Discord, or on the way there.
    private static final Set<EngineState> OUT = EnumSet.of(CONNECTING, ONLINE, DEGRADED);

    private final InstantSource clock;
    private final List<Consumer<Phase>> listeners = new ArrayList<>();
    private Phase phase;

    Lifecycle(InstantSource clock) {
        this.clock = clock;
        this.phase = new Phase(STARTING, clock.instant(), List.of(), null);
    }

    synchronized Phase now() {
        return phase;
    }

    /// Tells where the engine is; it stays there until the listener returns.
    synchronized void tell(Consumer<Phase> listener) {
        listener.accept(phase);
    }

    synchronized boolean isOnline() {
        return phase.state() == ONLINE || phase.state() == DEGRADED;
    }

    /// Tells of every change from now on. The listener is waited for, so it does nothing that takes time.
    synchronized void whenChanged(Consumer<Phase> listener) {
        listeners.add(listener);
    }

    /// The store is open.
    boolean opened() {
        return move(EnumSet.of(STARTING), IDLE);
    }

    /// The way to Discord begins.
    boolean connect() {
        return move(EnumSet.of(IDLE, FAILED), CONNECTING);
    }

    /// It begins anew, in the middle of it or from its end.
    boolean reconnect() {
        return move(OUT, CONNECTING);
    }

    /// The bot is online.
    boolean arrived() {
        return move(EnumSet.of(CONNECTING), ONLINE);
    }

    /// The checks were asked.
    ///
    /// @param bad names of those that went badly
    synchronized boolean checked(List<String> bad) {
        if ((phase.state() != ONLINE && phase.state() != DEGRADED)
                || phase.reasons().equals(bad)) {
            return false;
        }
        become(new Phase(bad.isEmpty() ? ONLINE : DEGRADED, clock.instant(), bad, null));
        return true;
    }

    /// Discord will not have the bot as it is.
    synchronized boolean refused(EngineFailure why) {
        if (!OUT.contains(phase.state())) {
            return false;
        }
        become(new Phase(FAILED, clock.instant(), List.of(), why));
        return true;
    }

    /// Discord was left.
    boolean left() {
        return move(EnumSet.of(CONNECTING, ONLINE, DEGRADED, FAILED), IDLE);
    }

    /// The end begins; nothing comes after it.
    boolean stop() {
        return move(EnumSet.complementOf(EnumSet.of(STOPPING)), STOPPING);
    }

    private synchronized boolean move(Set<EngineState> from, EngineState to) {
        if (!from.contains(phase.state())) {
            return false;
        }
        become(new Phase(to, clock.instant(), List.of(), null));
        return true;
    }

    private void become(Phase next) {
        phase = next;
        listeners.forEach(listener -> listener.accept(next));
    }
}
