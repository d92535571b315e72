package dev.hearth.app.supervisor;

import dev.hearth.app.process.RehearsalRun;
import dev.hearth.app.process.StartFailure;
import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.control.Installation;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.Rehearsals;
import dev.hearth.control.supervisor.RehearsalWork;
import dev.hearth.control.supervisor.RehearsalWork.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Rehearses what is done after this PC is lost, when somebody asks and each month by itself. The supervisor does it,
/// for
/// it starts processes; what opens the backup and what reads it are engines.
final class RehearsalDesk {
    private static final Duration EVERY = Duration.ofDays(30);
    private static final Duration AGAIN = Duration.ofDays(1);
    private static final Problem BUSY =
            Problem.of("rehearsal-busy", "Another rehearsal goes on.", "Wait until it is done, then try again.");
    private static final Problem BROKE_OFF = Problem.of(
            "rehearsal-not-started",
            "The bot did not start on the restored data.",
            "Look at this PC's log, and make a new backup.");

    private final Installation installation;
    private final Path data;
    private final InstantSource clock;
    private final Notes notes;
    private RehearsalWork work = new RehearsalWork(Step.NONE, 0, Optional.empty(), Optional.empty());

    RehearsalDesk(Installation installation, Path data, InstantSource clock, Notes notes) {
        this.installation = installation;
        this.data = data;
        this.clock = clock;
        this.notes = notes;
    }

    synchronized RehearsalWork work() {
        return work;
    }

    synchronized RehearsalWork begin() throws Refused {
        if (work.goesOn()) {
            throw new Refused(BUSY);
        }
        work = new RehearsalWork(Step.RESTORING, 0, Optional.of(clock.instant()), Optional.empty());
        Thread.ofVirtual().name("rehearsal").start(this::carryOut);
        return work;
    }

    /// Rehearses if the last time was long ago, or a day ago and not good.
    void beginIfDue() {
        var last = Rehearsals.in(data.resolve("backups")).all().stream().findFirst();
        if (isDue(last, clock.instant())) {
            try {
                begin();
            } catch (Refused e) {
                // somebody else has begun one
            }
        }
    }

    static boolean isDue(Optional<Rehearsal> last, Instant now) {
        return last.map(was -> !was.at().plus(was.good() ? EVERY : AGAIN).isAfter(now))
                .orElse(true);
    }

    private void carryOut() {
        try {
            end(new RehearsalRun(installation, data, clock, this::far).carryOut(""));
        } catch (Refused e) {
            end(failed(e.problem()));
        } catch (StartFailure e) {
            end(failed(BROKE_OFF));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end(failed(BROKE_OFF));
        }
    }

    private Rehearsal failed(Problem problem) {
        return new Rehearsal(clock.instant(), "", false, 0, Optional.of(problem));
    }

    private synchronized void far(Step step, int percent) {
        work = new RehearsalWork(step, percent, work.since(), Optional.empty());
    }

    private synchronized void end(Rehearsal outcome) {
        work = new RehearsalWork(Step.ENDED, 100, work.since(), Optional.of(outcome));
        notes.note("rehearsal: " + outcome.problem().map(Problem::code).orElse("good"));
    }
}
