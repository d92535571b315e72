package dev.hearth.app;

import dev.hearth.app.process.StartFailure;
import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import dev.hearth.control.engine.BackupOrder.What;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupReport.State;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// Backups, from the command line.
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Make, list, check and prune backups, and say where they go and when",
        description = "A backup is one sealed file in the data folder's folder 'backups'. The keys folder is not in it:"
                + " keep a copy of that apart. 'hearth restore' brings a backup back.",
        synopsisSubcommandLabel = "create|list|verify|prune|pin|unpin|targets|plan|config",
        subcommands = {BackupTargetsVerb.class, BackupPlanVerb.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:the backup could not be made, or is not whole; the words say why",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the engine does not answer, or the work could not be started",
            "64:there is no such order or option",
            "70:a fault of Hearth itself"
        })
final class BackupVerb implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "the data folder; without it that of the real bot if there is one, else the one for practice")
    private @Nullable Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "one JSON object a line on standard output")
    private boolean json;

    BackupVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// An order is missing.
    @Override
    public Integer call() {
        if (spec != null) {
            CommandLine.usage(spec, surroundings.err());
        }
        return ExitStatus.USAGE;
    }

    @Command(name = "create", header = "Make a backup, check it, then delete those that it replaces")
    int create() throws InterruptedException {
        var words = words();
        var site = site();
        var began = System.nanoTime();
        return told(words, () -> {
            var report = site.create(words::far);
            report.entry().ifPresent(entry -> words.done(entry, folder(site), (System.nanoTime() - began) / 1e9));
            return report;
        });
    }

    @Command(name = "list", header = "List the backups, newest first")
    int list() throws InterruptedException {
        return each(What.LIST);
    }

    @Command(name = "verify", header = "Read a whole backup and hold each byte against what was written")
    int verify(@Parameters(paramLabel = "FILE", description = "its name in the folder, or a path") String file)
            throws InterruptedException {
        var words = words();
        var began = System.nanoTime();
        return told(words, () -> {
            var report = site().alone(What.VERIFY, file, words::far);
            report.entry().ifPresent(entry -> words.done(entry, "", (System.nanoTime() - began) / 1e9));
            return report;
        });
    }

    @Command(
            name = "prune",
            header = "Delete the backups that newer ones replace",
            description =
                    "Keeps as many daily, weekly and monthly ones as was set (7, 4 and 6 at first), those that are"
                            + " pinned, and always the last good one.")
    int prune(@Option(names = "--preview", description = "only name them") boolean preview)
            throws InterruptedException {
        return each(preview ? What.WOULD_PRUNE : What.PRUNE);
    }

    @Command(name = "pin", header = "Keep a backup whatever newer ones there are")
    int pin(@Parameters(paramLabel = "FILE", description = "its name in the folder, or a path") String file)
            throws InterruptedException {
        return pin(file, true);
    }

    @Command(name = "unpin", header = "Keep a backup no longer than others")
    int unpin(@Parameters(paramLabel = "FILE", description = "its name in the folder, or a path") String file)
            throws InterruptedException {
        return pin(file, false);
    }

    private int pin(String file, boolean pinned) throws InterruptedException {
        var words = words();
        var site = site();
        return told(words, () -> {
            var report = site.pin(file, pinned);
            report.entry().ifPresent(entry -> words.entry(entry, folder(site)));
            return report;
        });
    }

    @Command(
            name = "config",
            header = "Save what was set, without the data, as a file to read",
            description =
                    "Settings of the installation and of each server, the plan of backups and the staff: no key, no"
                            + " token, nothing of members. Every backup holds all of it but the plan. 'hearth import"
                            + " config' brings it in.")
    int config(@Parameters(paramLabel = "FILE", description = "there must be no such file yet") Path file)
            throws InterruptedException {
        return new ConfigurationDesk(surroundings, data, json).save(file);
    }

    private int each(What what) throws InterruptedException {
        var words = words();
        var site = site();
        return told(
                words,
                () -> site.alone(
                        what, "", report -> report.entry().ifPresent(entry -> words.entry(entry, folder(site)))));
    }

    BackupSite site() {
        return BackupSite.at(surroundings, data);
    }

    BackupWords words() {
        return new BackupWords(surroundings, json, ZoneId.systemDefault());
    }

    private static String folder(BackupSite site) {
        return site.folder().toString();
    }

    /// What is done with backups, and the last that is told of it.
    interface Deed {
        BackupReport report() throws StartFailure, Refused, Unreachable, InterruptedException;
    }

    int told(BackupWords words, Deed deed) throws InterruptedException {
        return told(surroundings, words, deed);
    }

    /// Does it, tells of a failure, and gives the exit status.
    static int told(Surroundings surroundings, BackupWords words, Deed deed) throws InterruptedException {
        try {
            var report = deed.report();
            report.problem().ifPresent(words::failed);
            return report.state() == State.DONE ? ExitStatus.DONE : ExitStatus.BAD_BACKUP;
        } catch (Refused e) {
            words.failed(e.problem());
            return ExitStatus.BAD_BACKUP;
        } catch (StartFailure | Unreachable e) {
            surroundings.err().println("hearth: " + e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
    }
}
