package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.TellStatus;
import dev.hearth.control.http.ControlClient;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/// Asks an engine again and again how it is. One that does not answer for too long counts as hung; the number of
/// questions counts too, for this process may have slept itself.
final class Heartbeat {
    private static final Duration SOON = Duration.ofMillis(250);
    private static final int LEAST_QUESTIONS = 3;
    private static final Set<EngineState> SETTLED =
            EnumSet.of(EngineState.IDLE, EngineState.ONLINE, EngineState.DEGRADED, EngineState.FAILED);

    private final ControlClient engine;
    private final Limits limits;
    private final Consumer<EngineStatus> heard;
    private final Runnable hung;

    private boolean settled;

    private Heartbeat(ControlClient engine, Limits limits, Consumer<EngineStatus> heard, Runnable hung) {
        this.engine = engine;
        this.limits = limits;
        this.heard = heard;
        this.hung = hung;
    }

    /// Begins, on a thread of its own, which is interrupted to end it.
    static Thread start(ControlClient engine, Limits limits, Consumer<EngineStatus> heard, Runnable hung) {
        return Thread.ofVirtual().name("heartbeat").start(new Heartbeat(engine, limits, heard, hung)::run);
    }

    private void run() {
        long answered = System.nanoTime();
        int unanswered = 0;
        try {
            while (true) {
                if (ask()) {
                    answered = System.nanoTime();
                    unanswered = 0;
                } else if (++unanswered >= LEAST_QUESTIONS
                        && System.nanoTime() - answered > limits.hang().toNanos()) {
                    hung.run();
                    return;
                }
                Thread.sleep(settled ? limits.heartbeat() : SOON);
            }
        } catch (InterruptedException e) {
            // the engine ended, or is about to
        }
    }

    private boolean ask() throws InterruptedException {
        try {
            var limit = limits.hang().dividedBy(LEAST_QUESTIONS);
            var status = engine.ask(new TellStatus(), limit);
            settled = SETTLED.contains(status.state());
            heard.accept(status);
            return true;
        } catch (Refused e) {
            // It lives, whatever it says.
            return true;
        } catch (Unreachable e) {
            return false;
        }
    }
}
