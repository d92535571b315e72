package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.supervisor.keeper.Reins.Body;
import dev.hearth.app.supervisor.keeper.Reins.Goal;
import dev.hearth.control.EngineFailure;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.Gap;
import dev.hearth.control.supervisor.Happening.Kind;
import java.util.List;
import java.util.Map;

/// Draws the conclusions from what the engine says of itself.
final class Listening {
    private final Ledger ledger;
    private final Reins reins;
    private final IdentifyBudget budget;
    private final Presence presence;
    private List<String> warnings = List.of();

    Listening(Ledger ledger, Reins reins, IdentifyBudget budget, Presence presence) {
        this.ledger = ledger;
        this.reins = reins;
        this.budget = budget;
        this.presence = presence;
    }

    void hear(EngineStatus status) {
        budget.count(status);
        if (reins.body() == Body.LEAVING) {
            return;
        }
        if (reins.body() == Body.STARTING) {
            reins.serving();
        }
        notePresence(status);
        noteWarnings(status.warnings());
        switch (status.state()) {
            case STARTING, STOPPING -> {}
            case IDLE -> idle();
            case CONNECTING -> connecting();
            case ONLINE -> online(BotState.ONLINE);
            case DEGRADED -> online(BotState.DEGRADED);
            case FAILED -> ledger.fail(status.problem().orElseGet(() -> EngineFailure.UNEXPECTED.problem("")));
        }
    }

    /// Each is told once, and that all are gone; what an engine warns of that was started anew is known already.
    private void noteWarnings(List<String> now) {
        now.stream()
                .filter(code -> !warnings.contains(code))
                .forEach(code -> ledger.tell(Kind.BACKUP_TROUBLE, Map.of("warning", code)));
        if (now.isEmpty() && !warnings.isEmpty()) {
            ledger.tell(Kind.BACKUP_WELL, Map.of());
        }
        warnings = now;
    }

    private void idle() {
        if (reins.goal() == Goal.ONLINE) {
            reins.askOnline();
        } else {
            ledger.enter(reins.idleAs());
        }
    }

    private void connecting() {
        if (reins.goal() != Goal.ONLINE) {
            reins.askOffline();
        } else if (budget.exhausted()) {
            reins.aimAtIdle(BotState.FAILED);
            ledger.fail(Troubles.identifyBudget(budget.used()));
            reins.askOffline();
        } else {
            ledger.enter(BotState.CONNECTING);
        }
    }

    private void online(BotState how) {
        if (reins.goal() == Goal.ONLINE) {
            ledger.clearProblem();
            ledger.enter(how);
        } else {
            reins.askOffline();
        }
    }

    private void notePresence(EngineStatus status) {
        boolean in = Presence.in(status);
        if (in && !presence.connected()) {
            arrived(status);
        } else if (!in && presence.connected()) {
            left(status);
        }
    }

    private void arrived(EngineStatus status) {
        var now = ledger.now();
        if (presence.wasLost()) {
            ledger.tell(
                    Kind.RECONNECTED, Map.of("seconds", "" + presence.away(now).toSeconds()));
        } else {
            ledger.tell(Kind.ONLINE, Map.of());
        }
        presence.arrive();
        presence.takeUnseen().filter(since -> since.isBefore(status.since())).ifPresent(since -> {
            ledger.add(new Effect.OpenGap(since, Gap.Cause.PC_OFF));
            ledger.add(new Effect.CloseGap(status.since()));
        });
        ledger.clearCrash();
        ledger.add(new Effect.CloseGap(now));
        ledger.add(new Effect.Stamp(now, true));
        ledger.remember(new Wanted(
                ledger.wanted().online(), status.bot().or(() -> ledger.wanted().bot())));
    }

    private void left(EngineStatus status) {
        if (reins.goal() == Goal.ONLINE && status.state() != EngineState.STOPPING) {
            presence.lose(ledger.now());
            ledger.tell(Kind.DISCONNECTED, Map.of());
            ledger.away(Gap.Cause.NO_CONNECTION);
        } else {
            presence.leave();
            ledger.away(Gap.Cause.STOPPED);
        }
    }
}
