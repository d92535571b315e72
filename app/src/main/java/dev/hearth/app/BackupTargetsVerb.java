package dev.hearth.app;

import dev.hearth.app.BackupVerb.Deed;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/// The folders that backups go to.
@Command(
        name = "targets",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "List the folders that backups go to, add one or remove one",
        description =
                "Each backup is copied to every target and read again there. A target that is away catches up when"
                        + " it is back.")
final class BackupTargetsVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable BackupVerb backup;

    /// Without an order it lists.
    @Override
    public Integer call() throws InterruptedException {
        var site = backup().site();
        return told(site::targets);
    }

    @Command(
            name = "add",
            header = "Bring backups to a further folder",
            description =
                    "On another disk, a share or in a sync program's folder. The newest backup goes there at once.")
    int add(@Parameters(paramLabel = "DIR") Path folder) throws InterruptedException {
        var site = backup().site();
        return told(() -> site.addTarget(folder));
    }

    @Command(
            name = "remove",
            header = "Bring no more backups to a folder",
            description = "Those that lie there stay; its copy of the members' keys is deleted. If the folder is away,"
                    + " that happens when it is back; removed a second time, it is forgotten.")
    int remove(@Parameters(paramLabel = "DIR") Path folder) throws InterruptedException {
        var site = backup().site();
        return told(() -> site.removeTarget(folder));
    }

    private int told(Deed deed) throws InterruptedException {
        var words = backup().words();
        return backup().told(words, () -> {
            var report = deed.report();
            report.plan().ifPresent(plan -> plan.targets().forEach(words::target));
            return report;
        });
    }

    /// Set by the parser before anything runs.
    private BackupVerb backup() {
        return Objects.requireNonNull(backup);
    }
}
