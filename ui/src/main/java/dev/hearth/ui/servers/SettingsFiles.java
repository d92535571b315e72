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
import java.util.regex.Pattern;

/// Reads and writes files of settings on another thread: a disk may be slow, or far away.
final class SettingsFiles {
    /// Many times what all settings can come to.
    private static final long MOST_BYTES = 1 << 20;

    private static final int LONGEST = 60;
    private static final Pattern NO_PART_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ENDS = Pattern.compile("^-|-$");

    private final UiExecutor ui;

    SettingsFiles(UiExecutor ui) {
        this.ui = ui;
    }

    /// A guild's name as a part of a file's name that every system takes.
    static String plain(String guild) {
        var plain = NO_PART_OF_A_NAME.matcher(guild).replaceAll("-");
        var cut = plain.substring(
                0, plain.offsetByCodePoints(0, Math.min(LONGEST, plain.codePointCount(0, plain.length()))));
        var ends = ENDS.matcher(cut).replaceAll("");
        return ends.isEmpty() ? "server" : ends;
    }

    /// Where people keep their files: the folder for documents where there is one.
    static Path folder(Path home) {
        var documents = home.resolve("Documents");
        return Files.isDirectory(documents) ? documents : home;
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
