package dev.hearth.app;

import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupSchedule;
import java.time.LocalTime;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/// When backups are made by themselves, and how many of them are kept. What is not named stays as it is.
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Tell or change when backups are made and how many are kept",
        description =
                "Without an option it tells what holds now. The last good backup and pinned ones are kept in any case.")
final class BackupPlanVerb implements Callable<Integer> {
    @ParentCommand
    private @Nullable BackupVerb backup;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--at",
            paramLabel = "HH:MM",
            description = "make one each day at this time; a PC that was off makes up for it")
    private @Nullable LocalTime at;

    @Option(names = "--off", description = "make none by itself")
    private boolean off;

    @Option(names = "--daily", paramLabel = "N", description = "of how many days the newest is kept, 1 to 90")
    private @Nullable Integer daily;

    @Option(names = "--weekly", paramLabel = "N", description = "the same of weeks, 0 to 52")
    private @Nullable Integer weekly;

    @Option(names = "--monthly", paramLabel = "N", description = "the same of months, 0 to 60")
    private @Nullable Integer monthly;

    @Override
    public Integer call() throws InterruptedException {
        checkBounds();
        var verb = Objects.requireNonNull(backup);
        var site = verb.site();
        var words = verb.words();
        return verb.told(words, () -> {
            BackupReport report = isChange() ? site.changeSchedule(this::changed) : site.targets();
            report.plan().ifPresent(plan -> words.schedule(plan.schedule()));
            return report;
        });
    }

    /// Before anything is asked, so that a number out of bounds is a word about that number.
    private void checkBounds() {
        if (off && at != null) {
            throw mistyped("--at and --off exclude each other");
        }
        checkBounds("--daily", daily, 1, BackupSchedule.MOST_DAYS);
        checkBounds("--weekly", weekly, 0, BackupSchedule.MOST_WEEKS);
        checkBounds("--monthly", monthly, 0, BackupSchedule.MOST_MONTHS);
    }

    private void checkBounds(String name, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            throw mistyped(name + " is from " + least + " to " + most);
        }
    }

    private ParameterException mistyped(String words) {
        CommandLine line = Objects.requireNonNull(spec).commandLine();
        return new ParameterException(line, words);
    }

    private boolean isChange() {
        return off || at != null || daily != null || weekly != null || monthly != null;
    }

    private BackupSchedule changed(BackupSchedule now) {
        return new BackupSchedule(
                !off && (at != null || now.daily()),
                Objects.requireNonNullElse(at, now.at()),
                Objects.requireNonNullElse(daily, now.days()),
                Objects.requireNonNullElse(weekly, now.weeks()),
                Objects.requireNonNullElse(monthly, now.months()));
    }
}
