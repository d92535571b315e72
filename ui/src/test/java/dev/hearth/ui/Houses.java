package dev.hearth.ui;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.Bot;
import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.Settings;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Houses as a supervisor would tell them.
public final class Houses {
    /// When everything in the samples is looked at.
    public static final Instant NOW = Instant.parse("2026-11-25T20:45:00Z");

    private static final Set<BotState> WITH_ENGINE =
            EnumSet.of(BotState.OFFLINE, BotState.CONNECTING, BotState.ONLINE, BotState.DEGRADED, BotState.SAFE_MODE);

    private Houses() {}

    /// A house whose practice bot is in one state.
    public static House in(BotState state) {
        return of(view(Environment.PRACTICE, state, Optional.empty()), Settings.defaults());
    }

    /// The same with the reason why it is so.
    public static House in(BotState state, Problem problem) {
        return of(view(Environment.PRACTICE, state, Optional.of(problem)), Settings.defaults());
    }

    /// A house whose bot on Discord is in one state.
    public static House discordIn(BotState state) {
        var practice = view(Environment.PRACTICE, BotState.STOPPED, Optional.empty());
        return of(practice, view(Environment.DISCORD, state, Optional.empty()), Settings.defaults());
    }

    public static House with(Settings settings) {
        return of(view(Environment.PRACTICE, BotState.ONLINE, Optional.empty()), settings);
    }

    private static House of(EnvironmentView practice, Settings settings) {
        return of(practice, view(Environment.DISCORD, BotState.STOPPED, Optional.empty()), settings);
    }

    private static House of(EnvironmentView practice, EnvironmentView discord, Settings settings) {
        return new House(
                "0.1.0",
                4242,
                NOW.minusSeconds(400_000),
                "/home/mara/.local/share/hearth",
                List.of(practice, discord),
                settings,
                Optional.empty(),
                Optional.of(193L << 20));
    }

    /// One environment in one state.
    public static EnvironmentView view(Environment environment, BotState state, Optional<Problem> problem) {
        boolean waits = state == BotState.WAITING;
        boolean crashed = waits || state == BotState.SAFE_MODE;
        return new EnvironmentView(
                environment,
                state,
                NOW.minusSeconds(274_320),
                state != BotState.STOPPED,
                problem,
                waits ? Optional.of(NOW.plusSeconds(12)) : Optional.empty(),
                WITH_ENGINE.contains(state) ? Optional.of(new Address(4711, Bearer.fresh())) : Optional.empty(),
                Optional.empty(),
                environment == Environment.PRACTICE,
                Optional.of(new Bot("1", "Ember", Optional.empty())),
                crashed ? Optional.of("2026-11-25T20-41-07") : Optional.empty(),
                3,
                200,
                "/home/mara/.local/share/hearth/" + environment.folder());
    }
}
