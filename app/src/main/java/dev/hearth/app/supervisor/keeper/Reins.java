package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.supervisor.BotState;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Brings the engine to where it is to be: starts it, asks it, ends it.
final class Reins {
    /// What the engine is to be brought to, if one is to be there at all.
    enum Goal {
        NOTHING,
        IDLE,
        ONLINE
    }

    /// The engine's process, as far as it matters here.
    enum Body {
        NONE,
        STARTING,
        SERVING,
        LEAVING
    }

    /// A request to the engine is repeated if nothing has come of it by then.
    private static final Duration ASK_AGAIN = Duration.ofSeconds(10);

    private final Ledger ledger;
    private final IdentifyBudget budget;

    private Goal goal = Goal.NOTHING;
    private Body body = Body.NONE;
    private long run;
    private boolean quitting;
    private @Nullable Instant asked;
    /// What an engine that is idle counts as: as wanted, in safe mode, or failed.
    private BotState idleAs = BotState.OFFLINE;

    Reins(Ledger ledger, IdentifyBudget budget) {
        this.ledger = ledger;
        this.budget = budget;
    }

    Goal goal() {
        return goal;
    }

    Body body() {
        return body;
    }

    long run() {
        return run;
    }

    boolean quitting() {
        return quitting;
    }

    BotState idleAs() {
        return idleAs;
    }

    void aim(Goal next) {
        goal = next;
        asked = null;
    }

    /// From now on the bot is to be offline, for a reason.
    void aimAtIdle(BotState counted) {
        aim(Goal.IDLE);
        idleAs = counted;
    }

    void quit() {
        quitting = true;
        aim(Goal.NOTHING);
        leaveOrRest();
    }

    void serving() {
        body = Body.SERVING;
    }

    void gone() {
        body = Body.NONE;
    }

    /// What an earlier supervisor left is looked for before anything else.
    void adopt() {
        body = Body.STARTING;
        ledger.enter(BotState.STARTING);
        ledger.add(new Effect.Adopt(++run));
    }

    void launch() {
        if (quitting) {
            return;
        }
        asked = null;
        if (goal == Goal.ONLINE && budget.exhausted()) {
            ledger.fail(Troubles.identifyBudget(budget.used()));
            return;
        }
        body = Body.STARTING;
        ledger.enter(BotState.STARTING);
        ledger.add(new Effect.Launch(++run, goal == Goal.ONLINE));
    }

    void leave() {
        if (body != Body.LEAVING) {
            body = Body.LEAVING;
            ledger.add(new Effect.Stop(run));
        }
        ledger.enter(BotState.STOPPING);
    }

    void leaveOrLaunch() {
        if (body == Body.NONE) {
            launch();
        } else {
            leave();
        }
    }

    void leaveOrRest() {
        if (body == Body.NONE) {
            rest();
        } else {
            leave();
        }
    }

    /// Nothing runs, and nothing is to.
    void rest() {
        ledger.clearProblem();
        ledger.enter(BotState.STOPPED);
        ledger.add(new Effect.StopPractice());
        if (quitting) {
            ledger.add(new Effect.Finished());
        }
    }

    void askOnline() {
        if (mayAsk()) {
            ledger.add(new Effect.AskOnline(run));
        }
        ledger.enter(BotState.CONNECTING);
    }

    void askOffline() {
        if (mayAsk()) {
            ledger.add(new Effect.AskOffline(run));
        }
    }

    private boolean mayAsk() {
        var now = ledger.now();
        var before = asked;
        if (before != null && Duration.between(before, now).abs().compareTo(ASK_AGAIN) < 0) {
            return false;
        }
        asked = now;
        return true;
    }
}
