package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.supervisor.crash.CrashId;
import dev.hearth.app.supervisor.keeper.Reins.Body;
import dev.hearth.app.supervisor.keeper.Reins.Goal;
import dev.hearth.control.EngineFailure;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.Gap;
import dev.hearth.control.supervisor.Happening.Kind;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What follows when a process has ended: nothing if it was to, another try, safe mode, or giving up.
final class Aftermath {
    private static final String ENGINE = "engine";
    private static final String PRACTICE = "practice Discord";

    /// How often to look whether whoever holds the data folder is an engine of ours that is about to say so.
    private static final int FOLDER_TRIES = 4;

    private static final Duration FOLDER_PAUSE = Duration.ofSeconds(2);

    private final Ledger ledger;
    private final Reins reins;
    private final Presence presence;
    private final CrashCount crashes;
    private final Limits limits;

    private int outside;
    private @Nullable String hung;

    Aftermath(Ledger ledger, Reins reins, Presence presence, CrashCount crashes, Limits limits) {
        this.ledger = ledger;
        this.reins = reins;
        this.presence = presence;
        this.crashes = crashes;
        this.limits = limits;
    }

    /// What went wrong before the admin's word counts no more.
    void forget() {
        crashes.forget();
        outside = 0;
    }

    /// The engine serves: what kept it from starting has passed.
    void serving() {
        outside = 0;
    }

    /// No engine came to be.
    void notLaunched(Problem why) {
        reins.gone();
        if (reins.goal() == Goal.NOTHING) {
            reins.rest();
        } else {
            ledger.fail(why);
        }
    }

    /// It does not answer: its end follows.
    void hung() {
        if (hung == null) {
            hung = CrashId.at(ledger.now());
            ledger.add(new Effect.Kill(reins.run()));
        }
    }

    void engineEnded(End end) {
        boolean asked = reins.body() == Body.LEAVING;
        reins.gone();
        var report = hung;
        hung = null;
        if (asked) {
            wantedEnd();
        } else if (report != null) {
            presence.leave();
            ledger.away(Gap.Cause.CRASHED);
            var how = "did not answer for " + limits.hang().toSeconds() + " s and was ended";
            crashed(ENGINE, Kind.HUNG, report, how, Map.of());
            again(Troubles.crashed(ENGINE, how));
        } else {
            unwantedEnd(end);
        }
    }

    /// The engine cannot go on without it, and goes with it.
    void practiceEnded(End end) {
        if (reins.goal() == Goal.NOTHING || reins.body() == Body.NONE || reins.body() == Body.LEAVING) {
            return;
        }
        presence.leave();
        ledger.away(Gap.Cause.CRASHED);
        crashed(PRACTICE, Kind.CRASHED, CrashId.at(ledger.now()), end.words(), end.facts());
        if (crashes.tooMany()) {
            safeMode();
        }
        reins.leave();
    }

    private void wantedEnd() {
        presence.leave();
        ledger.away(Gap.Cause.STOPPED);
        if (reins.goal() == Goal.NOTHING) {
            ledger.tell(Kind.STOPPED, Map.of());
            reins.rest();
        } else {
            reins.launch();
        }
    }

    private void unwantedEnd(End end) {
        presence.leave();
        ledger.away(Gap.Cause.CRASHED);
        var failure = end.failure();
        if (failure.isEmpty() || failure.get() == EngineFailure.UNEXPECTED) {
            crashed(ENGINE, Kind.CRASHED, CrashId.at(ledger.now()), end.words(), end.facts());
            again(Troubles.crashed(ENGINE, end.words()));
            return;
        }
        var why = end.told().orElseGet(() -> failure.get().problem(""));
        if (failure.get().mayPass()) {
            outside++;
            ledger.waitUntil(ledger.now().plus(crashes.pause(outside + 1)), why);
        } else if (failure.get() == EngineFailure.DATA_FOLDER_IN_USE && outside < FOLDER_TRIES) {
            outside++;
            ledger.waitUntil(ledger.now().plus(FOLDER_PAUSE), why);
        } else {
            ledger.fail(why);
        }
    }

    private void crashed(String who, Kind kind, String report, String how, Map<String, String> facts) {
        ledger.add(new Effect.Report(reins.run(), report, who, how));
        var all = new HashMap<>(facts);
        all.put("crash", report);
        ledger.tell(kind, all);
        ledger.crashed(report);
        crashes.add(ledger.now());
    }

    private void again(Problem why) {
        if (reins.goal() == Goal.IDLE && reins.idleAs() == BotState.SAFE_MODE) {
            ledger.fail(Troubles.safeModeCrashed());
        } else if (crashes.tooMany()) {
            safeMode();
            reins.launch();
        } else {
            ledger.waitUntil(ledger.now().plus(crashes.pause()), why);
        }
    }

    private void safeMode() {
        reins.aimAtIdle(BotState.SAFE_MODE);
        ledger.enter(
                BotState.SAFE_MODE,
                Troubles.crashLoop(crashes.size(), limits.crashWindow().toMinutes()));
        ledger.tell(Kind.SAFE_MODE, Map.of("crashes", "" + crashes.size()));
    }
}
