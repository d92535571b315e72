package dev.hearth.app;

import dev.hearth.app.process.StartFailure;
import dev.hearth.control.Environment;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.Unreachable;
import dev.hearth.control.engine.BackupOrder.What;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupReport.State;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.RestoreGuild;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.control.engine.RestoreSettings;
import dev.hearth.control.supervisor.RestoreBackup;
import dev.hearth.control.supervisor.RestoreWork;
import dev.hearth.control.supervisor.TellRestore;
import dev.hearth.control.supervisor.UndoRestore;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Brings a backup back.
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Bring a backup back",
        description =
                "Unpacks the backup beside the present data, opens and checks it there, and only then lets it take"
                        + " the place of the present, which is put aside and kept for seven days. A bot that is online is"
                        + " stopped and started again; if it is not well within a minute, the present is brought back.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:it was not done, and the words say why; the data is as it was",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the bot could not be stopped, or the work not be started",
            "64:there is no such option",
            "70:a fault of Hearth itself"
        })
final class RestoreVerb implements Callable<Integer> {
    private static final long LOOK_MS = 200;
    private static final String LANGUAGE = "en";

    private final Surroundings surroundings;

    @ArgGroup(multiplicity = "1")
    private @Nullable Which which;

    @Option(
            names = "--preview",
            description = "open the backup beside the present data and only tell what it would bring, and what differs")
    private boolean preview;

    @ArgGroup
    private @Nullable Part part;

    @Option(
            names = "--kit",
            description =
                    "open it with the recovery kit, whose code is asked for on standard input; without --data for the"
                            + " real bot")
    private boolean kit;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder; without it that of the real bot if there is one, else the one for practice")
    private @Nullable Path data;

    @Option(names = "--json", description = "one JSON object a line on standard output")
    private boolean json;

    RestoreVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /// A backup, or the way back from the last one.
    private static final class Which {
        @Parameters(paramLabel = "FILE", description = "its name in the folder of backups, or a path")
        private @Nullable String file;

        @Option(names = "--undo", description = "take the last restore back")
        private boolean undo;
    }

    /// What is brought back alone, while the bot runs.
    private static final class Part {
        @Option(
                names = "--settings-of",
                paramLabel = "SERVER",
                description =
                        "only the settings of the server that has this id; what no longer fits is told and left out")
        private @Nullable String settingsOf;

        @Option(
                names = "--guild",
                paramLabel = "SERVER",
                description =
                        "only what is this server's own and missing now: settings, their history, cases of moderation")
        private @Nullable String guild;

        @Option(
                names = "--member-code",
                description =
                        "only what one member lost; the code that /restore-code gave them is asked for on standard"
                                + " input")
        private boolean memberCode;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (isContradiction()) {
            return ExitStatus.USAGE;
        }
        var words = new BackupWords(surroundings, json, ZoneId.systemDefault());
        var site = kit ? BackupSite.fresh(surroundings, data) : BackupSite.at(surroundings, data);
        var file = which == null || which.undo ? null : which.file;
        var code = kit && file != null ? KitLine.read(surroundings, "Type the code of the recovery kit: ") : "";
        if (kit && code.isEmpty()) {
            surroundings.err().println("hearth: no code was typed; nothing was changed.");
            return ExitStatus.BAD_BACKUP;
        }
        if (part != null && file != null) {
            return part(words, site, file, BackupSite.typed(code), part);
        }
        return BackupVerb.told(surroundings, words, () -> {
            if (preview && file != null) {
                var report = site.preview(file, code, words::far);
                report.preview().ifPresent(shown -> words.preview(shown, report.comparison(), ""));
                return report;
            }
            var report = restore(site, words, file, code);
            if (report.state() == State.DONE) {
                var what = file == null ? "The data from before is back." : "Restored " + file + ".";
                words.say(what, "restored", file != null);
            }
            return report;
        });
    }

    /// What would be done otherwise than it reads.
    private boolean isContradiction() {
        boolean undo = which != null && which.undo;
        if (undo && (part != null || preview || kit)) {
            surroundings
                    .err()
                    .println(
                            "hearth: --undo takes the last whole restore back and goes with no other choice. Settings of a"
                                    + " server are taken back with /guildsettings undo or on the window's page Servers.");
            return true;
        }
        if (preview && part != null && part.memberCode) {
            surroundings
                    .err()
                    .println(
                            "hearth: what a member lost cannot be previewed: it comes back, and their code is used up.");
            return true;
        }
        return false;
    }

    private int part(BackupWords words, BackupSite site, String file, Optional<String> kit, Part wanted)
            throws InterruptedException {
        var code = wanted.memberCode ? KitLine.read(surroundings, "Type the member's code: ") : "";
        var name = BackupSite.whole(file);
        return BackupVerb.told(surroundings, words, () -> {
            var work = site.part(order(wanted, name, kit, code), words::far);
            if (work.problem().isPresent()) {
                return BackupReport.failed(work.problem().get());
            }
            new PartWords(surroundings, json).brought(work, preview);
            return BackupReport.done(Optional.empty());
        });
    }

    private Request<PartWork> order(Part wanted, String file, Optional<String> kit, String code) {
        if (wanted.settingsOf != null) {
            return new RestoreSettings(file, kit, wanted.settingsOf, LANGUAGE, preview);
        }
        return wanted.guild == null
                ? new RestoreMember(file, kit, code)
                : new RestoreGuild(file, kit, wanted.guild, LANGUAGE, preview);
    }

    /// Through the supervisor that looks after the bot, which stops and starts it; else by a process of its own,
    /// which finds out whether somebody has the data open.
    private BackupReport restore(BackupSite site, BackupWords words, @Nullable String file, String code)
            throws StartFailure, Refused, Unreachable, InterruptedException {
        var environment = site.environment();
        var supervisor = SupervisorLink.find(surroundings.home());
        if (environment.isEmpty() || supervisor.isEmpty()) {
            return file == null
                    ? site.alone(What.UNDO, "", words::far)
                    : site.alone(What.RESTORE, file, code, words::far);
        }
        try (var link = supervisor.get()) {
            var bot = environment.get();
            var order = file == null
                    ? new UndoRestore(bot)
                    : new RestoreBackup(bot, BackupSite.whole(file), BackupSite.typed(code));
            return followed(link, bot, words, order);
        }
    }

    private static BackupReport followed(
            SupervisorLink link, Environment bot, BackupWords words, Request<RestoreWork> order)
            throws Refused, Unreachable, InterruptedException {
        var work = link.ask(order);
        while (work.goesOn()) {
            words.far(BackupReport.running(work.percent()));
            Thread.sleep(LOOK_MS);
            work = link.ask(new TellRestore(bot));
        }
        return work.problem().map(BackupReport::failed).orElse(BackupReport.done(Optional.empty()));
    }
}
