package dev.hearth.app;

import dev.hearth.app.process.RehearsalRun;
import dev.hearth.app.process.StartFailure;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.Rehearsal;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tries whether everything could be brought back.
@Command(
        name = "rehearse",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Try whether everything could be brought back on a new PC",
        description =
                "Restores the newest backup into an empty place, the way that the recovery kit goes, starts a bot on"
                        + " it against a practice Discord of its own, asks how it is and compares what it reads, and removes all of"
                        + " it. Your bot and its data are left alone. The code of the kit is not asked for.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:everything could be brought back",
            "1:not everything could, or there is nothing to rehearse with; the words say why",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the work could not be started",
            "64:there is no such option",
            "70:a fault of Hearth itself"
        })
final class RehearseVerb implements Callable<Integer> {
    private final Surroundings surroundings;
    private final InstantSource clock;

    @Parameters(
            paramLabel = "FILE",
            arity = "0..1",
            defaultValue = "",
            description = "a backup's name in the folder of backups; without it the newest whole one")
    private String file = "";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder; without it that of the real bot if there is one, else the one for practice")
    private @Nullable Path data;

    @Option(names = "--json", description = "one JSON object a line on standard output")
    private boolean json;

    RehearseVerb(Surroundings surroundings, InstantSource clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    public Integer call() throws InterruptedException {
        var words = new BackupWords(surroundings, json, ZoneId.systemDefault());
        try {
            var outcome = new RehearsalRun(
                            surroundings.installation(),
                            BackupSite.at(surroundings, data).data(),
                            clock,
                            (_, percent) -> words.far(BackupReport.running(percent)))
                    .carryOut(file);
            return told(words, outcome);
        } catch (Refused e) {
            words.failed(e.problem());
            return ExitStatus.BAD_BACKUP;
        } catch (StartFailure e) {
            surroundings.err().println("hearth: " + e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
    }

    private static int told(BackupWords words, Rehearsal outcome) {
        outcome.problem().ifPresent(words::failed);
        if (outcome.problem().isPresent()) {
            return ExitStatus.BAD_BACKUP;
        }
        words.rehearsed(outcome);
        return ExitStatus.DONE;
    }
}
