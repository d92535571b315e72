package dev.hearth.app.process;

import dev.hearth.control.Address;
import dev.hearth.control.Installation;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.Unreachable;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.GoOnline;
import dev.hearth.control.engine.PreviewRestore;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.Rehearsals;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.control.engine.TellHealth;
import dev.hearth.control.engine.TellStatus;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.supervisor.RehearsalWork.Step;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A rehearsal of what is done after a PC is lost: a backup is restored into an empty data folder the way that the
/// recovery kit goes, an engine starts on it against a practice Discord of its own, is asked what it reads and how it
/// is,
/// and all of it is removed again. The bot that runs, and its data, are left alone.
public final class RehearsalRun {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final Duration ONLINE = Duration.ofMinutes(2);
    private static final long LOOK_MS = 200;
    private static final String TOKEN = "rehearsal";
    private static final Set<EngineState> UP = EnumSet.of(EngineState.ONLINE, EngineState.DEGRADED);
    /// What an engine of a newer version writes when it opens an older database.
    private static final String SCHEMA = "SCHEMA_VERSION";
    private static final Set<String> NO_REHEARSAL = Set.of("nothing-to-rehearse", "backup-unreadable");
    private static final Problem BUSY =
            Problem.of("rehearsal-busy", "Another rehearsal goes on.", "Wait until it is done, then try again.");

    private final Installation installation;
    private final Path data;
    private final InstantSource clock;
    private final Listener heard;

    /// @param data  the data folder that is rehearsed
    /// @param heard hears how far it is
    public RehearsalRun(Installation installation, Path data, InstantSource clock, Listener heard) {
        this.installation = installation;
        this.data = data;
        this.clock = clock;
        this.heard = heard;
    }

    /// Hears how far a rehearsal is.
    @FunctionalInterface
    public interface Listener {
        void hear(Step step, int percent);
    }

    /// Carries it out, and notes what came of it.
    ///
    /// @param file the backup; empty for the newest whole one
    /// @throws Refused      if there is nothing to rehearse with, or another rehearsal goes on
    /// @throws StartFailure if a process does not start
    public Rehearsal carryOut(String file) throws Refused, StartFailure, InterruptedException {
        try (var _ = lock()) {
            var outcome = rehearsedAndRemoved(file);
            Rehearsals.add(data.resolve("backups"), outcome);
            return outcome;
        } catch (IOException e) {
            throw new StartFailure("the data folder cannot be used: " + data, "See that your user may write there.");
        }
    }

    private Rehearsal rehearsedAndRemoved(String file) throws Refused, StartFailure, InterruptedException {
        try {
            return rehearsed(file);
        } finally {
            remove(scratch());
        }
    }

    /// Two would work in the same place.
    private FileChannel lock() throws IOException, Refused {
        OwnFolder.prepare(data.resolve("run"));
        var channel = FileChannel.open(
                data.resolve("run").resolve("rehearsal.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException e) {
            // told below
        }
        channel.close();
        throw new Refused(BUSY);
    }

    private Rehearsal rehearsed(String file) throws Refused, StartFailure, InterruptedException {
        var order = new BackupOrder(BackupOrder.What.REHEARSE, data.toString(), file);
        var report = BackupProcess.carryOut(installation, order, far -> heard.hear(Step.RESTORING, far.percent()));
        var problem = report.problem();
        if (problem.isPresent() && NO_REHEARSAL.contains(problem.get().code())) {
            throw new Refused(problem.get());
        }
        var preview = report.preview();
        return preview.isPresent() ? tried(preview.get(), report) : outcome(file, report, 0, problem);
    }

    private Rehearsal tried(RestorePreview preview, BackupReport report) throws StartFailure, InterruptedException {
        var rows = preview.inside().values().stream().mapToLong(Long::longValue).sum();
        return outcome(preview.backup().file(), report, rows, problemOf(preview));
    }

    private Rehearsal outcome(String file, BackupReport report, long rows, Optional<Problem> problem) {
        return new Rehearsal(clock.instant(), file, report.byKit(), rows, problem);
    }

    private Optional<Problem> problemOf(RestorePreview preview) throws StartFailure, InterruptedException {
        heard.hear(Step.STARTING, 0);
        try (var engine = EngineProcess.spawn(installation, scratch());
                var practice = PracticeProcess.start(installation);
                var client = new ControlClient("the engine", serving(engine, practice))) {
            heard.hear(Step.READING, 0);
            var counts = counts(client, preview);
            return counts.isPresent() ? counts : health(client);
        } catch (StartFailure e) {
            return Optional.of(new Problem(
                    "rehearsal-not-started",
                    "The bot did not start on the restored data.",
                    "Look at this PC's log, and make a new backup.",
                    String.valueOf(e.getMessage())));
        } catch (Refused e) {
            return Optional.of(e.problem());
        } catch (Unreachable e) {
            return Optional.of(notOnline());
        }
    }

    private static Address serving(EngineProcess engine, PracticeProcess practice) throws StartFailure {
        return engine.serve(TOKEN, practice.restBase());
    }

    /// Before it goes online it has written nothing that the backup does not hold.
    private Optional<Problem> counts(ControlClient client, RestorePreview preview)
            throws Refused, Unreachable, InterruptedException {
        var archive = data.resolve("backups").resolve(preview.backup().file()).toString();
        var now = ask(client, new PreviewRestore(archive)).now();
        return preview.inside().entrySet().stream()
                .filter(table -> !isAsItWas(table, now))
                .findFirst()
                .map(table -> new Problem(
                        "rehearsal-counts",
                        "The bot reads another number of rows than the backup holds.",
                        "Make a new backup and rehearse again.",
                        table.getKey() + ": " + now.getOrDefault(table.getKey(), 0L) + " of " + table.getValue()));
    }

    private static boolean isAsItWas(Map.Entry<String, Long> table, Map<String, Long> now) {
        long read = now.getOrDefault(table.getKey(), -1L);
        return table.getKey().equals(SCHEMA) ? read >= table.getValue() : read == table.getValue();
    }

    private Optional<Problem> health(ControlClient client) throws Refused, Unreachable, InterruptedException {
        ask(client, new GoOnline());
        var deadline = System.nanoTime() + ONLINE.toNanos();
        while (!UP.contains(ask(client, new TellStatus()).state())) {
            if (System.nanoTime() > deadline) {
                return Optional.of(notOnline());
            }
            Thread.sleep(LOOK_MS);
        }
        return ask(client, new TellHealth()).checks().stream()
                .filter(check -> check.level() == Check.Level.BAD)
                .findFirst()
                .map(check -> new Problem(
                        "rehearsal-not-well",
                        "The bot came online on the restored data, but is not well.",
                        "Look at this PC's disk and log, then rehearse again.",
                        check.name() + ": " + check.code()));
    }

    private static Problem notOnline() {
        return Problem.of(
                "rehearsal-not-online",
                "The bot did not come online on the restored data.",
                "Make a new backup and rehearse again.");
    }

    private static <A> A ask(ControlClient client, Request<A> request)
            throws Refused, Unreachable, InterruptedException {
        return client.ask(request, ANSWER);
    }

    private Path scratch() {
        return data.resolve(BackupOrder.REHEARSAL);
    }

    /// It holds what members wrote, sealed; nothing of it is needed any more.
    private static void remove(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            // The next rehearsal begins by removing it.
        }
    }
}
