package dev.hearth.app;

import dev.hearth.app.process.BackupProcess;
import dev.hearth.app.process.StartFailure;
import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.RunFile;
import dev.hearth.control.Unreachable;
import dev.hearth.control.engine.AddBackupTarget;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupOrder.What;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.ChangeBackupSchedule;
import dev.hearth.control.engine.CompareBackup;
import dev.hearth.control.engine.ListBackups;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.PinBackup;
import dev.hearth.control.engine.RemoveBackupTarget;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.TellBackupWork;
import dev.hearth.control.engine.TellPartWork;
import dev.hearth.control.http.ControlClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The backups of one data folder. What needs the database is asked of the engine that has it open, or of a process
/// in its place if none does; the rest is always a process of its own, also beside an engine.
final class BackupSite {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final long LOOK_MS = 200;
    private static final Problem NO_ENGINE = Problem.of(
            "restore-needs-bot",
            "A part of a backup is brought back by the bot, and it does not run.",
            "Start it first.");

    private final Surroundings surroundings;
    private final Path data;

    private BackupSite(Surroundings surroundings, Path data) {
        this.surroundings = surroundings;
        this.data = data;
    }

    /// @param named the data folder; null for that of the real bot, or of the one for practice if there is no other
    static BackupSite at(Surroundings surroundings, @Nullable Path named) {
        return new BackupSite(
                surroundings,
                named == null
                        ? usual(surroundings.home())
                        : named.toAbsolutePath().normalize());
    }

    private static Path usual(Home home) {
        var discord = home.data(Environment.DISCORD);
        return Files.isDirectory(discord.resolve("db")) ? discord : home.data(Environment.PRACTICE);
    }

    /// For what comes from another PC, which was a real bot's.
    static BackupSite fresh(Surroundings surroundings, @Nullable Path named) {
        return at(surroundings, named == null ? surroundings.home().data(Environment.DISCORD) : named);
    }

    Path folder() {
        return data.resolve("backups");
    }

    /// The environment that this is the data folder of; empty if it is none's.
    Optional<Environment> environment() {
        return Stream.of(Environment.values())
                .filter(each -> surroundings.home().data(each).equals(data))
                .findFirst();
    }

    /// The data folder itself, absolute.
    Path data() {
        return data;
    }

    /// The engine that has the data open.
    Optional<RunFile> engine() {
        return RunFile.read(data.resolve("run").resolve("engine.json"));
    }

    BackupReport create(Consumer<BackupReport> heard) throws StartFailure, Refused, Unreachable, InterruptedException {
        var engine = engine();
        return engine.isPresent() ? take(engine.get(), heard) : alone(What.CREATE, "", heard);
    }

    private BackupReport take(RunFile engine, Consumer<BackupReport> heard)
            throws Refused, Unreachable, InterruptedException {
        try (var client = new ControlClient("the engine", engine.address())) {
            var work = client.ask(new TakeBackup(), ANSWER);
            while (work.state() == BackupWork.State.RUNNING) {
                heard.accept(BackupReport.running(work.percent()));
                Thread.sleep(LOOK_MS);
                work = client.ask(new TellBackupWork(), ANSWER);
            }
            return work.problem().map(BackupReport::failed).orElse(BackupReport.done(work.entry()));
        }
    }

    /// @param kit the code of a recovery kit; empty where this PC's own keys open the backup
    BackupReport preview(String file, String kit, Consumer<BackupReport> heard)
            throws StartFailure, Refused, Unreachable, InterruptedException {
        if (engine().isEmpty()) {
            return alone(What.PREVIEW, file, kit, heard);
        }
        var work = part(new CompareBackup(whole(file), typed(kit)), heard);
        return work.comparison()
                .map(BackupReport::compared)
                .or(() -> work.problem().map(BackupReport::failed))
                .orElse(BackupReport.done(Optional.empty()));
    }

    /// Has the engine do something with a part of a backup.
    ///
    /// @throws Refused if no engine has the data open: it alone knows how a guild and a member are now
    PartWork part(Request<PartWork> request, Consumer<BackupReport> heard)
            throws Refused, Unreachable, InterruptedException {
        var engine = engine().orElseThrow(() -> new Refused(NO_ENGINE));
        try (var client = new ControlClient("the engine", engine.address())) {
            var work = client.ask(request, ANSWER);
            while (work.goesOn()) {
                heard.accept(BackupReport.running(work.percent()));
                Thread.sleep(LOOK_MS);
                work = client.ask(new TellPartWork(), ANSWER);
            }
            return work;
        }
    }

    BackupReport pin(String file, boolean pinned) throws StartFailure, Refused, Unreachable, InterruptedException {
        var engine = engine();
        return engine.isPresent()
                ? BackupReport.done(Optional.of(ask(engine.get(), new PinBackup(whole(file), pinned))))
                : alone(pinned ? What.PIN : What.UNPIN, file, _ -> {});
    }

    BackupReport targets() throws StartFailure, Refused, Unreachable, InterruptedException {
        var engine = engine();
        return engine.isPresent()
                ? BackupReport.planned(ask(engine.get(), new ListBackups()).plan())
                : alone(What.TARGETS, "", _ -> {});
    }

    BackupReport addTarget(Path folder) throws StartFailure, Refused, Unreachable, InterruptedException {
        return plan(new AddBackupTarget(absolute(folder)), What.ADD_TARGET, folder);
    }

    BackupReport removeTarget(Path folder) throws StartFailure, Refused, Unreachable, InterruptedException {
        return plan(new RemoveBackupTarget(absolute(folder)), What.REMOVE_TARGET, folder);
    }

    /// Changes when backups are made and how many are kept.
    BackupReport changeSchedule(UnaryOperator<BackupSchedule> change)
            throws StartFailure, Refused, Unreachable, InterruptedException {
        var now = targets();
        if (now.plan().isEmpty()) {
            return now;
        }
        var schedule = change.apply(now.plan().get().schedule());
        var engine = engine();
        return engine.isPresent()
                ? BackupReport.planned(ask(engine.get(), new ChangeBackupSchedule(schedule)))
                : BackupProcess.carryOut(
                        surroundings.installation(),
                        new BackupOrder(
                                What.CHANGE_SCHEDULE, data.toString(), "", Optional.empty(), Optional.of(schedule)),
                        _ -> {});
    }

    private BackupReport plan(Request<BackupPlan> request, What what, Path folder)
            throws StartFailure, Refused, Unreachable, InterruptedException {
        var engine = engine();
        return engine.isPresent()
                ? BackupReport.planned(ask(engine.get(), request))
                : alone(what, absolute(folder), _ -> {});
    }

    private static String absolute(Path folder) {
        return folder.toAbsolutePath().normalize().toString();
    }

    private static <A> A ask(RunFile engine, Request<A> request) throws Refused, Unreachable, InterruptedException {
        try (var client = new ControlClient("the engine", engine.address())) {
            return client.ask(request, ANSWER);
        }
    }

    /// Carries out an order in a process of its own.
    BackupReport alone(What what, String file, Consumer<BackupReport> heard) throws StartFailure {
        return alone(what, file, "", heard);
    }

    /// @param kit the code of a recovery kit; empty where none is needed
    BackupReport alone(What what, String file, String kit, Consumer<BackupReport> heard) throws StartFailure {
        return BackupProcess.carryOut(
                surroundings.installation(), new BackupOrder(what, data.toString(), whole(file), typed(kit)), heard);
    }

    static Optional<String> typed(String kit) {
        return Optional.of(kit).filter(code -> !code.isEmpty());
    }

    /// A file that is there, seen from here; else its name is one in the folder of backups.
    static String whole(String file) {
        var path = Path.of(file);
        return !file.isEmpty() && Files.exists(path) ? path.toAbsolutePath().toString() : file;
    }
}
