package dev.hearth.ui.servers;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.UiExecutor;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/// Reads and writes files of settings on another thread: a disk may be slow, or far away.
final class SettingsFiles {
    /// Many times what all settings can come to.
    private static final long MOST_BYTES = 1 << 20;

    private final UiExecutor ui;

    SettingsFiles(UiExecutor ui) {
        this.ui = ui;
    }

    /// Reads a file; what it says is for the engine to judge.
    void read(Path file, Consumer<Outcome<SettingsFile>> then) {
        run(
                () -> Files.size(file) > MOST_BYTES
                        ? damaged()
                        : new Outcome.Answered<>(new SettingsFile(Files.readString(file))),
                "settings-file-unread",
                file,
                then);
    }

    /// Writes a file, and tells its name.
    void write(Path file, SettingsFile settings, Consumer<Outcome<Path>> then) {
        run(
                () -> new Outcome.Answered<>(Files.writeString(file, settings.json())),
                "settings-file-unwritten",
                file,
                then);
    }

    @FunctionalInterface
    private interface Work<A> {
        Outcome<A> done() throws IOException;
    }

    private <A> void run(Work<A> work, String code, Path file, Consumer<Outcome<A>> then) {
        Thread.ofVirtual().name("settings-file").start(() -> {
            var outcome = outcome(work, code, file);
            ui.execute(() -> then.accept(outcome));
        });
    }

    private static <A> Outcome<A> outcome(Work<A> work, String code, Path file) {
        try {
            return work.done();
        } catch (CharacterCodingException e) {
            return damaged();
        } catch (IOException e) {
            return new Outcome.Failed<>(
                    new Problem(code, "The file cannot be read or written.", "Choose another place.", file.toString()));
        }
    }

    private static <A> Outcome<A> damaged() {
        return new Outcome.Failed<>(Problem.of(
                "settings-file-damaged",
                "This is no file of settings, or a part of it is missing.",
                "Export it again and take the whole file."));
    }
}
