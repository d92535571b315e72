package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.process.PracticeLaunch;
import dev.hearth.app.process.PracticeReport;
import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.Installation;
import dev.hearth.control.OwnerOnly;
import dev.hearth.control.RunFile;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The practice server of the practice environment: started where the bot needs it, kept over restarts of the engine so
/// that the chat is still there, and found again by the next supervisor.
final class Practice {
    private static final Duration START = Duration.ofSeconds(30);
    private static final Duration STOP = Duration.ofSeconds(10);
    private static final int DISCORDS_LIMIT_MS = 3_000;
    private static final int ANY_PORT = 0;

    /// All of its bundled world: small and large guilds, with other channels, roles and members.
    private static final int GUILDS = 3;

    private final Installation installation;
    private final Path runFile;
    private final Path errors;
    private final Consumer<End> ended;

    private volatile @Nullable RunFile running;
    private volatile boolean leaving;

    /// Nothing is started yet.
    ///
    /// @param ended hears of an end that nobody asked for
    Practice(Installation installation, Path data, Consumer<End> ended) {
        this.installation = installation;
        this.runFile = data.resolve("run").resolve("practice.json");
        this.errors = data.resolve("logs").resolve("practice.err");
        this.ended = ended;
    }

    Optional<Address> address() {
        return Optional.ofNullable(running).map(RunFile::address);
    }

    Optional<ProcessHandle> process() {
        return Optional.ofNullable(running).flatMap(RunFile::process);
    }

    /// Takes over the one that an earlier supervisor left.
    ///
    /// @return whether one is there
    boolean adopt() {
        var found = RunFile.read(runFile);
        found.ifPresent(there -> {
            leaving = false;
            running = there;
            there.process().ifPresent(process -> watch(process, End.UNSEEN));
        });
        return found.isPresent();
    }

    /// Where its form of Discord's API lies; starts or adopts one if none runs.
    ///
    /// @throws IOException if none can be had, with words that say why
    String ensure() throws IOException, InterruptedException {
        if (process().isEmpty() && !adopt()) {
            start();
        }
        var there = running;
        return there == null ? "" : there.restBase().orElse("");
    }

    void stop() throws InterruptedException {
        leaving = true;
        var process = process();
        running = null;
        if (process.isPresent()) {
            process.get().destroy();
            if (!Ending.within(process.get(), STOP)) {
                process.get().destroyForcibly();
            }
        }
        try {
            Files.deleteIfExists(runFile);
        } catch (IOException e) {
            // It names a process that is gone, and counts as none.
        }
    }

    private void start() throws IOException, InterruptedException {
        leaving = false;
        OwnerOnly.createFolderOf(runFile);
        var bearer = Bearer.fresh();
        BlockingQueue<String> said = new LinkedBlockingQueue<>();
        var launch = Wire.line(new PracticeLaunch(bearer.secret(), ANY_PORT, DISCORDS_LIMIT_MS, false, GUILDS));
        var spawned = Spawned.start(installation.practice(), errors, launch, said::add);
        var process = spawned.handle();
        RunFile there;
        try {
            var report = report(said, process);
            there = RunFile.of(process, new Address(port(report), bearer), Optional.ofNullable(report.restBase()));
            there.write(runFile);
        } catch (IOException e) {
            process.destroyForcibly();
            throw e;
        }
        running = there;
        Thread.ofVirtual().name("practice-end").start(() -> {
            try {
                report(new End(Optional.of(spawned.awaitEnd()), Optional.empty()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static PracticeReport report(BlockingQueue<String> said, ProcessHandle process)
            throws IOException, InterruptedException {
        var deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            var line = said.poll(100, TimeUnit.MILLISECONDS);
            if (line != null) {
                try {
                    return Wire.read(line, PracticeReport.class);
                } catch (Wire.Unreadable e) {
                    throw new IOException("it answered with something unknown", e);
                }
            }
            if (!process.isAlive() && said.isEmpty()) {
                throw new IOException("it ended at once");
            }
        }
        throw new IOException("it said nothing for " + START.toSeconds() + " s");
    }

    private static int port(PracticeReport report) throws IOException {
        if (report.port() == null) {
            throw new IOException("it says: " + report.reason());
        }
        return report.port();
    }

    private void watch(ProcessHandle process, End end) {
        Thread.ofVirtual().name("practice-end").start(() -> {
            process.onExit().join();
            report(end);
        });
    }

    private void report(End end) {
        if (!leaving) {
            running = null;
            ended.accept(end);
        }
    }
}
