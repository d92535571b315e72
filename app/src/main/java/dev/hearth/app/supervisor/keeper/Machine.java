package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.supervisor.keeper.Reins.Body;
import dev.hearth.app.supervisor.keeper.Reins.Goal;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.Gap;
import dev.hearth.control.supervisor.Happening.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;

/// Decides what is done about a bot: hears events one at a time, gives back what is to be done, and waits for nothing.
final class Machine {
    private final Ledger ledger;
    private final IdentifyBudget budget;
    private final Presence presence;
    private final Clockwork clockwork;
    private final Reins reins;
    private final Listening listening;
    private final Aftermath aftermath;

    /// A machine that has heard nothing yet.
    ///
    /// @param unseen since when nobody has seen a bot that was online then; empty if it was not
    Machine(
            Limits limits,
            InstantSource clock,
            RandomGenerator random,
            IdentifyBudget budget,
            Wanted wanted,
            Optional<Instant> unseen) {
        this.ledger = new Ledger(clock, wanted);
        this.budget = budget;
        this.clockwork = new Clockwork(clock.instant());
        this.presence = new Presence(unseen);
        this.reins = new Reins(ledger, budget);
        this.listening = new Listening(ledger, reins, budget, presence);
        this.aftermath = new Aftermath(ledger, reins, presence, new CrashCount(limits, random), limits);
    }

    /// The first thing to do: see what is there.
    List<Effect> begin() {
        reins.aim(ledger.wanted().online() ? Goal.ONLINE : Goal.IDLE);
        reins.adopt();
        return ledger.take();
    }

    /// Hears an event; what comes of an earlier run is not heard.
    List<Effect> on(Event event) {
        if (event.run() == 0 || event.run() == reins.run()) {
            switch (event) {
                case Event.Ordered(var order) -> obey(order);
                case Event.Ticked ignored -> tick(ledger.now());
                case Event.NothingToAdopt ignored -> nothingToAdopt();
                case Event.Adopted ignored -> ledger.tell(Kind.ADOPTED, Map.of());
                case Event.Launched ignored -> ledger.tell(Kind.STARTED, Map.of());
                case Event.NotLaunched failed -> aftermath.notLaunched(failed.problem());
                case Event.Heard heard -> {
                    aftermath.serving();
                    listening.hear(heard.status());
                }
                case Event.Hung ignored -> aftermath.hung();
                case Event.Ended ended -> aftermath.engineEnded(ended.end());
                case Event.PracticeEnded ended -> aftermath.practiceEnded(ended.end());
            }
        }
        return ledger.take();
    }

    Standing standing() {
        return new Standing(
                ledger.state(),
                ledger.since(),
                ledger.wanted().online(),
                ledger.problem(),
                ledger.retryAt(),
                ledger.wanted().bot(),
                ledger.crash(),
                budget.used(),
                budget.allowed());
    }

    private void obey(Order order) {
        switch (order) {
            case START -> {
                wish(Goal.ONLINE);
                budget.allowMore();
                start();
            }
            case RESTART -> {
                wish(Goal.ONLINE);
                budget.allowMore();
                reins.leaveOrLaunch();
            }
            case RELOAD -> reload();
            case SAFE_MODE -> {
                wish(Goal.IDLE);
                reins.aimAtIdle(BotState.OFFLINE);
                idle();
            }
            case STOP -> {
                wish(Goal.NOTHING);
                reins.leaveOrRest();
            }
            case QUIT -> reins.quit();
        }
    }

    /// The admin decides anew: what went wrong before is no reason any more.
    private void wish(Goal goal) {
        reins.aim(goal);
        ledger.remember(ledger.wanted().online(goal == Goal.ONLINE));
        ledger.clearCrash();
        aftermath.forget();
    }

    private void start() {
        boolean refused = ledger.state() == BotState.FAILED;
        if (reins.body() == Body.SERVING && !refused) {
            if (!presence.connected()) {
                ledger.clearProblem();
                reins.askOnline();
            }
        } else if (reins.body() == Body.NONE || reins.body() == Body.SERVING) {
            ledger.clearProblem();
            reins.leaveOrLaunch();
        }
    }

    private void reload() {
        if (ledger.wanted().online()) {
            obey(Order.RESTART);
        } else if (reins.body() != Body.NONE) {
            reins.leave();
        }
    }

    private void idle() {
        ledger.clearProblem();
        if (reins.body() == Body.NONE) {
            reins.launch();
        } else if (reins.body() == Body.SERVING) {
            reins.askOffline();
        }
    }

    private void nothingToAdopt() {
        reins.gone();
        presence.takeUnseen().ifPresent(since -> ledger.add(new Effect.OpenGap(since, Gap.Cause.PC_OFF)));
        if (reins.goal() == Goal.ONLINE) {
            reins.launch();
        } else {
            reins.aim(Goal.NOTHING);
            reins.rest();
        }
    }

    private void tick(Instant now) {
        var jump = clockwork.jump(now);
        if (!jump.isZero()) {
            jumped(now, jump.toSeconds());
        }
        if (clockwork.stampIsDue(now)) {
            ledger.add(new Effect.Stamp(now, presence.connected()));
        }
        var retry = ledger.retryAt();
        if (retry.isPresent() && !now.isBefore(retry.get())) {
            reins.launch();
        }
        var blocked = ledger.state() == BotState.FAILED
                && ledger.problem()
                        .filter(why -> why.code().equals(Troubles.IDENTIFY_BUDGET))
                        .isPresent();
        if (blocked && ledger.wanted().online() && !budget.exhausted()) {
            wish(Goal.ONLINE);
            start();
        }
    }

    /// Whatever the connection was, it is not to be trusted after that.
    private void jumped(Instant now, long seconds) {
        ledger.tell(Kind.CLOCK_JUMPED, Map.of("seconds", "" + seconds));
        if (presence.connected()) {
            if (seconds > 0) {
                presence.lose(now);
                ledger.add(new Effect.OpenGap(now.minusSeconds(seconds), Gap.Cause.PC_OFF));
            }
            ledger.add(new Effect.AskReconnect(reins.run()));
        }
        var retry = ledger.retryAt();
        if (retry.isPresent() && seconds < 0) {
            reins.launch();
        }
    }
}
