package dev.hearth.app.supervisor;

import dev.hearth.app.process.BackupProcess;
import dev.hearth.app.process.StartFailure;
import dev.hearth.app.supervisor.keeper.Keeper;
import dev.hearth.app.supervisor.keeper.Order;
import dev.hearth.control.Installation;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupOrder.What;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.RestoreBackup;
import dev.hearth.control.supervisor.RestoreWork;
import dev.hearth.control.supervisor.RestoreWork.Step;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/// Restores around one bot: stops it, has the backup brought back by a process that knows databases, starts the bot
/// again and watches it, and has the data from before brought back if it is not well.
final class RestoreDesk {
    private static final Duration STOP = Duration.ofMinutes(1);
    private static final Duration WELL = Duration.ofMinutes(1);
    private static final long LOOK_MS = 100;
    private static final Set<BotState> UP = EnumSet.of(BotState.ONLINE, BotState.DEGRADED);
    private static final Set<BotState> SETTLED =
            EnumSet.of(BotState.ONLINE, BotState.DEGRADED, BotState.FAILED, BotState.SAFE_MODE);
    private static final Problem BUSY =
            Problem.of("restore-busy", "Another restore goes on.", "Wait until it is done, then try again.");
    private static final Problem NOT_STOPPED = Problem.of(
            "bot-not-stopped", "The bot did not stop, so nothing was restored.", "Stop it, then restore again.");
    private static final Problem NOT_WELL = Problem.of(
            "restore-taken-back",
            "The bot was not well with the restored data; the data from before was brought back.",
            "Look at the log, and try another backup.");
    private static final Problem BROKE_OFF =
            Problem.of("restore-failed", "The restore could not be carried out.", "The data is as it was.");

    private final Keeper keeper;
    private final Path data;
    private final Installation installation;
    private final InstantSource clock;
    private RestoreWork work = new RestoreWork(Step.NONE, 0, Optional.empty(), Optional.empty());

    RestoreDesk(Keeper keeper, Path data, Installation installation, InstantSource clock) {
        this.keeper = keeper;
        this.data = data;
        this.installation = installation;
        this.clock = clock;
    }

    synchronized RestoreWork work() {
        return work;
    }

    RestoreWork restore(RestoreBackup order) throws Refused {
        return begin(new BackupOrder(What.RESTORE, data.toString(), order.file(), order.kit()));
    }

    RestoreWork undo() throws Refused {
        return begin(new BackupOrder(What.UNDO, data.toString(), ""));
    }

    private synchronized RestoreWork begin(BackupOrder order) throws Refused {
        if (work.goesOn()) {
            throw new Refused(BUSY);
        }
        work = new RestoreWork(Step.STOPPING, 0, Optional.of(clock.instant()), Optional.empty());
        Thread.ofVirtual().name("restore").start(() -> carryOut(order));
        return work;
    }

    private void carryOut(BackupOrder order) {
        try {
            boolean wasUp = UP.contains(keeper.view().state());
            keeper.order(Order.STOP);
            if (await(EnumSet.of(BotState.STOPPED), STOP)) {
                around(order, wasUp);
            } else {
                fail(NOT_STOPPED);
            }
        } catch (StartFailure e) {
            fail(BROKE_OFF);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            fail(BROKE_OFF);
        }
    }

    private void around(BackupOrder order, boolean wasUp) throws StartFailure, InterruptedException {
        var problem = Optional.of(BROKE_OFF);
        try {
            problem = done(order);
        } finally {
            if (wasUp) {
                become(Step.STARTING, 0);
                keeper.order(Order.START);
            }
        }
        if (problem.isPresent()) {
            fail(problem.get());
        } else if (!wasUp || (await(SETTLED, WELL) && UP.contains(keeper.view().state()))) {
            become(Step.DONE, 100);
        } else {
            takeBack();
        }
    }

    private void takeBack() throws StartFailure, InterruptedException {
        become(Step.TAKING_BACK, 0);
        keeper.order(Order.STOP);
        await(EnumSet.of(BotState.STOPPED), STOP);
        var problem = done(new BackupOrder(What.UNDO, data.toString(), ""));
        keeper.order(Order.START);
        fail(problem.orElse(NOT_WELL));
    }

    /// Empty if it was done, else why not.
    private Optional<Problem> done(BackupOrder order) throws StartFailure {
        var step = order.what() == What.RESTORE ? Step.RESTORING : Step.TAKING_BACK;
        become(step, 0);
        return BackupProcess.carryOut(installation, order, report -> become(step, report.percent()))
                .problem();
    }

    private boolean await(Set<BotState> states, Duration limit) throws InterruptedException {
        var deadline = System.nanoTime() + limit.toNanos();
        while (!states.contains(keeper.view().state()) && System.nanoTime() < deadline) {
            Thread.sleep(LOOK_MS);
        }
        return states.contains(keeper.view().state());
    }

    private synchronized void become(Step step, int percent) {
        work = new RestoreWork(step, percent, work.since(), Optional.empty());
    }

    private synchronized void fail(Problem problem) {
        work = new RestoreWork(Step.FAILED, 100, work.since(), Optional.of(problem));
    }
}
