package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.supervisor.Gap;
import dev.hearth.control.supervisor.Happening;
import java.time.Instant;
import java.util.Map;

/// What the machine wants done.
sealed interface Effect {
    /// What takes time or waits for another process; done one after the other, apart from the machine.
    sealed interface Slow extends Effect {}

    /// Take over what an earlier supervisor left.
    record Adopt(long run) implements Slow {}

    /// Start an engine, and what it needs.
    record Launch(long run, boolean online) implements Slow {}

    record AskOnline(long run) implements Slow {}

    record AskOffline(long run) implements Slow {}

    record AskReconnect(long run) implements Slow {}

    /// End it gracefully, and by force where that takes too long.
    record Stop(long run) implements Slow {}

    /// See where it hangs, then end it by force.
    record Kill(long run) implements Slow {}

    /// Write a crash report.
    ///
    /// @param who what ended: the engine or the practice server
    record Report(long run, String id, String who, String how) implements Slow {}

    record StopPractice() implements Slow {}

    /// Everything that was to be ended has ended.
    record Finished() implements Slow {}

    record Tell(Instant at, Happening.Kind kind, Map<String, String> facts) implements Effect {}

    record OpenGap(Instant from, Gap.Cause cause) implements Effect {}

    record CloseGap(Instant to) implements Effect {}

    /// Remember what the admin wants, and who the bot is.
    record Remember(Wanted wanted) implements Effect {}

    /// Write down that all was seen.
    record Stamp(Instant at, boolean connected) implements Effect {}
}
