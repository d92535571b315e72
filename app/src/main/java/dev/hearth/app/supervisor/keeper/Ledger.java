package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.Gap;
import dev.hearth.control.supervisor.Happening.Kind;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the machine tells of the bot, and what it wants done.
final class Ledger {
    private final InstantSource clock;
    private final List<Effect> effects = new ArrayList<>();

    private Wanted wanted;
    private BotState state = BotState.STOPPED;
    private Instant since;
    private Optional<Problem> problem = Optional.empty();
    private Optional<Instant> retryAt = Optional.empty();
    private Optional<String> crash = Optional.empty();

    Ledger(InstantSource clock, Wanted wanted) {
        this.clock = clock;
        this.wanted = wanted;
        this.since = clock.instant();
    }

    Instant now() {
        return clock.instant();
    }

    BotState state() {
        return state;
    }

    Wanted wanted() {
        return wanted;
    }

    Optional<Problem> problem() {
        return problem;
    }

    Optional<Instant> retryAt() {
        return retryAt;
    }

    Optional<String> crash() {
        return crash;
    }

    Instant since() {
        return since;
    }

    /// The bot is in this state from now on, if it was not already.
    void enter(BotState next) {
        if (state != next) {
            state = next;
            since = now();
        }
        retryAt = Optional.empty();
    }

    /// It is in this state, and something is wrong.
    void enter(BotState next, Problem why) {
        enter(next);
        problem = Optional.of(why);
    }

    void waitUntil(Instant when, Problem why) {
        enter(BotState.WAITING, why);
        retryAt = Optional.of(when);
    }

    /// It cannot run until somebody does something.
    void fail(Problem why) {
        var known = state == BotState.FAILED && problem.equals(Optional.of(why));
        enter(BotState.FAILED, why);
        if (!known) {
            tell(Kind.FAILED, Map.of("code", why.code()));
        }
    }

    void clearProblem() {
        problem = Optional.empty();
    }

    void crashed(String report) {
        crash = Optional.of(report);
    }

    void clearCrash() {
        crash = Optional.empty();
    }

    void remember(Wanted now) {
        if (!now.equals(wanted)) {
            wanted = now;
            effects.add(new Effect.Remember(now));
        }
    }

    void tell(Kind kind, Map<String, String> facts) {
        effects.add(new Effect.Tell(now(), kind, facts));
    }

    void away(Gap.Cause cause) {
        effects.add(new Effect.OpenGap(now(), cause));
        effects.add(new Effect.Stamp(now(), false));
    }

    void add(Effect effect) {
        effects.add(effect);
    }

    /// Everything that is to be done since the last time.
    List<Effect> take() {
        var taken = List.copyOf(effects);
        effects.clear();
        return taken;
    }
}
