package dev.hearth.app;

import dev.hearth.app.process.StartFailure;
import dev.hearth.control.KitCode;
import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import dev.hearth.control.engine.BackupOrder.What;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupReport.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// The recovery kit, from the command line. Its code is never an argument, where other users of the PC could read it.
@Command(
        name = "kit",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Make or check the recovery kit, which opens backups on another PC",
        description =
                "A recovery kit is a code on paper. Every backup that is made while it counts can be brought back with"
                        + " it on any PC, as docs/disaster-recovery.md describes. Whoever has the paper and a backup can read"
                        + " everything in it: keep it as you keep a passport.",
        synopsisSubcommandLabel = "create|check",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done; for 'check': it is the kit that counts",
            "1:nothing was kept, or it is not the kit that counts; the words say why",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the work could not be started",
            "64:there is no such order or option",
            "70:a fault of Hearth itself"
        })
final class KitVerb implements Callable<Integer> {
    private static final int TRIES = 3;

    private final Surroundings surroundings;
    private final InstantSource clock;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "the data folder; without it that of the real bot if there is one, else the one for practice")
    private @Nullable Path data;

    KitVerb(Surroundings surroundings, InstantSource clock) {
        this.surroundings = surroundings;
        this.clock = clock;
    }

    /// An order is missing.
    @Override
    public Integer call() {
        if (spec != null) {
            CommandLine.usage(spec, surroundings.err());
        }
        return ExitStatus.USAGE;
    }

    @Command(
            name = "create",
            header = "Make a recovery kit, then a backup that it opens",
            description = "Shows a code once. It counts only when you have typed it again from what you wrote down or"
                    + " printed. A kit that was made before still opens the backups of its time.")
    int create(
            @Option(
                            names = "--page",
                            paramLabel = "FILE",
                            description = "also write a page to print; delete the file when it is printed")
                    @Nullable
                    Path page)
            throws InterruptedException {
        var code = KitCode.fresh();
        var text = KitPage.of(code, LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()));
        surroundings.out().println(text);
        if (page != null && !written(page, text)) {
            return ExitStatus.BAD_BACKUP;
        }
        var typed = typedAgain(code);
        if (typed.isEmpty()) {
            surroundings.err().println("hearth: no recovery kit was made; everything is as before.");
            return ExitStatus.BAD_BACKUP;
        }
        return keep(code);
    }

    private boolean written(Path page, String text) {
        try {
            OwnerOnly.write(page.toAbsolutePath(), text.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            surroundings.err().println("hearth: " + page + " cannot be written.");
            return false;
        }
    }

    /// Nobody may find out in the worst hour that the paper cannot be read.
    private Optional<KitCode> typedAgain(KitCode shown) {
        for (int i = 0; i < TRIES; i++) {
            var typed = KitLine.read(surroundings, "Type the code from the paper: ");
            if (typed.isEmpty()) {
                return Optional.empty();
            }
            switch (KitCode.read(typed)) {
                case KitCode.Whole(var code)
                when code.differsIn(shown) == 0 -> {
                    return Optional.of(code);
                }
                case KitCode.Whole(var code) -> say("Group " + code.differsIn(shown) + " is another than was shown.");
                case KitCode.Slip(var group) -> say("There is a slip in group " + group + ".");
                case KitCode.Incomplete(var groups) -> say("There are " + groups + " groups of 8.");
            }
        }
        return Optional.empty();
    }

    private int keep(KitCode code) throws InterruptedException {
        var words = words();
        var site = BackupSite.at(surroundings, data);
        return BackupVerb.told(surroundings, words, () -> {
            var kept = site.alone(What.KEEP_KIT, "", code.text(), _ -> {});
            return kept.state() == State.DONE ? backup(site, words) : kept;
        });
    }

    /// A kit that opens nothing yet would be a false comfort.
    private BackupReport backup(BackupSite site, BackupWords words)
            throws StartFailure, Refused, Unreachable, InterruptedException {
        say("This recovery kit counts from now on. Backups from before do not open with it; one that it opens is made"
                + " now.");
        var began = System.nanoTime();
        var report = site.create(words::far);
        report.entry()
                .ifPresent(entry -> words.done(entry, site.folder().toString(), (System.nanoTime() - began) / 1e9));
        return report;
    }

    @Command(name = "check", header = "Hold a code that you type against the recovery kit that counts")
    int check() throws InterruptedException {
        var typed = KitLine.read(surroundings, "Type the code from the paper: ");
        return BackupVerb.told(surroundings, words(), () -> {
            var report = BackupSite.at(surroundings, data).alone(What.CHECK_KIT, "", typed, _ -> {});
            if (report.state() == State.DONE) {
                surroundings.out().println("This is the recovery kit that counts.");
            }
            return report;
        });
    }

    private BackupWords words() {
        return new BackupWords(surroundings, false, ZoneId.systemDefault());
    }

    private void say(String what) {
        surroundings.err().println("hearth: " + what);
    }
}
