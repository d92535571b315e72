package dev.hearth.bench;

import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport;
import dev.hearth.control.Wire;
import dev.hearth.engine.EngineMain;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One of the two that are compared: a practice server of its own, a data folder of its own, and a process that is
/// started the same way for both.
final class Contender implements AutoCloseable {
    /// Who there is.
    enum Name {
        ENGINE(EngineMain.class),
        BARE(BareBot.class);

        private final Class<?> main;

        Name(Class<?> main) {
            this.main = main;
        }
    }

    /// The flags with which the product starts its engine.
    static final List<String> FLAGS = List.of(
            "-XX:+UseSerialGC",
            "-Xms16m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError");

    private static final int STOP_SECONDS = 30;

    private final Name name;
    private final Path folder;
    private final List<String> moreFlags;
    private final Practice practice = Practice.start(PracticeOptions.defaults());
    private Optional<Child> process = Optional.empty();

    /// @param moreFlags JVM flags for both, such as those of a profiler
    Contender(Name name, Path parent, List<String> moreFlags) throws IOException {
        this.name = name;
        this.folder = Files.createDirectories(parent.resolve(name.name().toLowerCase(Locale.ROOT)));
        this.moreFlags = moreFlags;
        // On a quick machine two thousand members in turn come near the engine's usual limit of 20 in ten seconds.
        Files.writeString(folder.resolve("config.json"), "{\"perPersonLimit\": 1000, \"cooldownSeconds\": 0}");
    }

    Name name() {
        return name;
    }

    Practice practice() {
        return practice;
    }

    /// Starts the process and waits until it says that it is online.
    ///
    /// @return from the start of the process to that line
    Duration start() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Child.java());
        command.addAll(FLAGS);
        command.addAll(moreFlags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), name.main.getName()));
        long began = System.nanoTime();
        Child started = Child.start(name.name(), command, folder.resolve("errors.txt"), Wire.line(launch()));
        process = Optional.of(started);
        started.await('"' + EngineReport.State.ONLINE.name() + '"');
        return Duration.ofNanos(System.nanoTime() - began);
    }

    private EngineLaunch launch() {
        return EngineLaunch.attended(folder.toString(), "practice", practice.restBase());
    }

    Footprint footprint() throws IOException {
        return running().footprint();
    }

    /// Processor time that it has used since its start, on all cores.
    Duration cpu() {
        return running().cpu();
    }

    private Child running() {
        return process.orElseThrow(() -> new IllegalStateException(name + " is not running"));
    }

    /// Ends the process as its parent would. Nothing happens if there is none.
    void stop() {
        if (process.isEmpty()) {
            return;
        }
        Child ending = process.get();
        process = Optional.empty();
        ending.close();
        practice.awaitBotOffline(Duration.ofSeconds(STOP_SECONDS));
    }

    @Override
    public void close() {
        stop();
        practice.close();
    }
}
