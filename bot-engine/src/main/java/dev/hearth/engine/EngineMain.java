package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport;
import dev.hearth.control.EngineReport.State;
import dev.hearth.control.Problem;
import dev.hearth.control.Wire;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The engine as a process: one [EngineLaunch] line in, [EngineReport] lines out, an exit code that says why it ended
/// (0, or one of [EngineFailure]'s).
public final class EngineMain {
    private static final Logger LOG = LoggerFactory.getLogger(EngineMain.class);
    private static final int STOP_SECONDS = 25;

    private final BufferedReader in;
    private final PrintStream out;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private final CountDownLatch stopped = new CountDownLatch(1);

    private EngineMain(BufferedReader in, PrintStream out) {
        this.in = in;
        this.out = out;
    }

    public static void main(String[] args) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, thrown) -> LOG.atError().setCause(thrown).log("a thread ended"));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(new EngineMain(in, System.out).run());
    }

    private int run() throws InterruptedException {
        try {
            EngineLaunch launch = launch();
            report(EngineReport.of(State.STARTING));
            Engine engine = Engine.open(launch, InstantSource.system(), List.of());
            return run(engine, launch);
        } catch (CannotStart e) {
            return failed(e.failure(), e.problem());
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("the engine did not start");
            return failed(EngineFailure.UNEXPECTED);
        }
    }

    private EngineLaunch launch() throws CannotStart {
        try {
            String line = in.readLine();
            if (line != null) {
                return Wire.read(line, EngineLaunch.class);
            }
        } catch (IOException | Wire.Unreadable e) {
            // told below: the line may hold a token, so nothing of it is repeated
        }
        throw new CannotStart(EngineFailure.LAUNCH_UNREADABLE, "");
    }

    /// Runs until the parent, a signal, an order or, where there is nobody to give one, Discord ends it.
    private int run(Engine engine, EngineLaunch launch) throws CannotStart, InterruptedException {
        if (launch.endWithParent()) {
            Thread.ofPlatform().daemon().name("parent").start(this::awaitParentsEnd);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopNow, "signal"));
        boolean controlled = launch.control().isPresent();
        engine.life().whenChanged(phase -> changed(phase, controlled));
        try {
            report(EngineReport.serving(engine.serve()));
            if (launch.online()) {
                engine.goOnline();
            }
            return end.join();
        } finally {
            engine.stop();
            stopped.countDown();
        }
    }

    /// A parent that has the control channel hears the rest there, and may be gone by then.
    private void changed(Lifecycle.Phase phase, boolean controlled) {
        switch (phase.state()) {
            case STOPPING -> end.complete(0);
            case FAILED -> failedLater(phase.failure(), controlled);
            case CONNECTING -> reportUnless(controlled, State.CONNECTING);
            case ONLINE -> reportUnless(controlled, State.ONLINE);
            default -> {
                // nothing that a parent waits for
            }
        }
    }

    private void reportUnless(boolean controlled, State state) {
        if (!controlled) {
            report(EngineReport.of(state));
        }
    }

    private void failedLater(@Nullable EngineFailure why, boolean controlled) {
        if (!controlled && why != null) {
            end.complete(failed(why));
        }
    }

    private void awaitParentsEnd() {
        try {
            while (in.readLine() != null) {
                // a parent has nothing more to say
            }
        } catch (IOException e) {
            // the same as its end
        }
        end.complete(0);
    }

    private void stopNow() {
        end.complete(0);
        try {
            stopped.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private int failed(EngineFailure failure) {
        return failed(failure, failure.problem(""));
    }

    private int failed(EngineFailure failure, Problem told) {
        report(EngineReport.failed(told));
        return failure.exitCode();
    }

    private void report(EngineReport report) {
        out.println(Wire.line(report));
        out.flush();
    }
}
