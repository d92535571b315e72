package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport;
import dev.hearth.control.EngineReport.State;
import dev.hearth.control.Problem;
import dev.hearth.control.Wire;
import dev.hearth.engine.discord.Connection;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The engine as a process: one [EngineLaunch] line in, [EngineReport] lines out, an exit code that says why it ended
/// (0, or one of [EngineFailure]'s).
public final class EngineMain {
    private static final Logger LOG = LoggerFactory.getLogger(EngineMain.class);
    private static final int STOP_SECONDS = 25;
    private static final Duration LET_GO = Duration.ofSeconds(5);

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
            return run(engine, launch.endWithParent());
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

    /// Runs until the parent, a signal or Discord ends it.
    private int run(Engine engine, boolean endWithParent) throws InterruptedException {
        if (endWithParent) {
            Thread.ofPlatform().daemon().name("parent").start(this::awaitParentsEnd);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stopNow, "signal"));
        report(EngineReport.of(State.CONNECTING));
        Thread connecting = Thread.ofVirtual().name("connect").start(() -> connect(engine));
        int code = end.join();
        connecting.interrupt();
        if (!connecting.join(LET_GO)) {
            LOG.atWarn().log("the way to Discord did not end");
        }
        engine.stop();
        stopped.countDown();
        return code;
    }

    private void connect(Engine engine) {
        try {
            switch (engine.connect()) {
                case Connection.Online(var session) -> {
                    report(EngineReport.of(State.ONLINE));
                    refused(session.awaitEnd());
                }
                case Connection refusal -> refused(refusal);
            }
        } catch (InterruptedException e) {
            // ended before it was online
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("the way to Discord failed");
            end.complete(failed(EngineFailure.UNEXPECTED));
        }
    }

    private void refused(Connection why) {
        EngineFailure failure = switch (why) {
            case Connection.TokenRefused _ -> EngineFailure.TOKEN_REFUSED;
            case Connection.IntentsRefused _ -> EngineFailure.INTENTS_REFUSED;
            case Connection.Lost _, Connection.Online _ -> EngineFailure.UNEXPECTED;
        };
        end.complete(failed(failure));
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
