package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.control.ClassArchive;
import dev.hearth.control.Installation;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// Makes the archives of classes with which the next start is quicker, one after the other and giving way to whatever
/// else the PC does. An archive gets its name when it is whole, so no start meets half of one.
final class Archivist {
    private static final Path GIVING_WAY = Path.of("/usr/bin/nice");
    private static final int LONG_SECONDS = 300;

    private final Installation installation;
    private final Notes notes;

    Archivist(Installation installation, Notes notes) {
        this.installation = installation;
        this.notes = notes;
    }

    /// Makes those for which a running program noted its classes.
    void makeMissing() throws InterruptedException {
        for (ClassArchive archive : installation.archives()) {
            if (!archive.isCurrent() && archive.notes().isPresent()) {
                make(archive, archive.notes().get());
            }
        }
    }

    private void make(ClassArchive archive, Path classes) throws InterruptedException {
        Path own = archive.folder()
                .resolve(archive.name() + "." + ProcessHandle.current().pid() + ".making");
        try {
            Files.write(own, wholeLines(classes));
            Path made = own.resolveSibling(own.getFileName() + ".jsa");
            if (ends(installation.archiving(archive, own, made)) && Files.isRegularFile(made)) {
                Files.move(made, archive.file(), StandardCopyOption.ATOMIC_MOVE);
                Files.deleteIfExists(classes);
                notes.note("the next start of " + archive.name() + " is quicker: its classes are kept ready");
            }
        } catch (IOException e) {
            notes.note("no archive of classes of " + archive.name() + ": "
                    + e.getClass().getSimpleName());
        } finally {
            remove(own);
        }
    }

    /// The program may be writing the last line right now.
    private static List<String> wholeLines(Path classes) throws IOException {
        List<String> lines = Files.readAllLines(classes);
        return lines.subList(0, Math.max(0, lines.size() - 1));
    }

    private static boolean ends(List<String> command) throws IOException, InterruptedException {
        var all = new ArrayList<String>();
        if (Files.isExecutable(GIVING_WAY)) {
            all.addAll(List.of(GIVING_WAY.toString(), "-n", "19"));
        }
        all.addAll(command);
        Process making = new ProcessBuilder(all)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();
        try {
            return making.waitFor(LONG_SECONDS, TimeUnit.SECONDS) && making.exitValue() == 0;
        } finally {
            making.destroyForcibly();
        }
    }

    private static void remove(Path own) {
        try {
            Files.deleteIfExists(own);
            Files.deleteIfExists(own.resolveSibling(own.getFileName() + ".jsa"));
        } catch (IOException e) {
            // The next build clears the folder.
        }
    }
}
