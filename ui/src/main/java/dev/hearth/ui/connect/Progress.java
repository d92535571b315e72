package dev.hearth.ui.connect;

import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.TokenCheck;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How far each step is, from what the supervisor and Discord say. A step is never done before the one above it.
///
/// @param view      the real Discord's environment
/// @param check     what Discord said to the token that is kept; empty if it was not asked yet
/// @param wrongText whether what stands in the token's field cannot be one, or was refused
/// @param invited   whether the invite link was used
record Progress(EnvironmentView view, Optional<TokenCheck> check, boolean wrongText, boolean invited) {
    private static final String CLOCK_OFF = "clock-off";

    Map<Step, Step.State> steps() {
        var steps = new EnumMap<Step, Step.State>(Step.class);
        var above = Step.State.DONE;
        for (var step : Step.values()) {
            var own = above == Step.State.DONE ? of(step) : Step.State.LATER;
            steps.put(step, own);
            above = own;
        }
        return steps;
    }

    private Step.State of(Step step) {
        return switch (step) {
            case TOKEN -> token();
            case INTENTS -> intents();
            case INVITE -> invited || hasGuild() ? Step.State.DONE : Step.State.NOW;
            case GUILD -> guild();
            case COMMANDS -> commands();
            case ONLINE -> Step.State.DONE;
        };
    }

    private Step.State token() {
        if (!view.hasToken()) {
            return wrongText ? Step.State.PROBLEM : Step.State.NOW;
        }
        boolean refused =
                view.problem().filter(why -> why.code().equals("token-refused")).isPresent();
        boolean bad = check.flatMap(TokenCheck::problem)
                .filter(why -> !why.code().equals(CLOCK_OFF))
                .isPresent();
        return refused || bad ? Step.State.PROBLEM : check.isPresent() ? Step.State.DONE : Step.State.NOW;
    }

    private Step.State intents() {
        boolean missing = check.stream()
                .flatMap(found -> found.intents().stream())
                .anyMatch(intent -> intent.needed() && !intent.on());
        boolean refused = view.problem()
                .filter(why -> why.code().equals("intents-refused"))
                .isPresent();
        return missing || refused ? Step.State.PROBLEM : Step.State.DONE;
    }

    private boolean hasGuild() {
        return check.filter(found -> !found.guilds().isEmpty()).isPresent();
    }

    private Step.State guild() {
        if (!hasGuild()) {
            return Step.State.NOW;
        }
        boolean missing = check.stream()
                .flatMap(found -> found.guilds().stream())
                .anyMatch(guild -> !guild.missing().isEmpty());
        return missing ? Step.State.PROBLEM : Step.State.DONE;
    }

    /// The bot registers its commands on its way online, so both steps are done together; until then the first waits.
    private Step.State commands() {
        return switch (view.state()) {
            case ONLINE, DEGRADED -> Step.State.DONE;
            case FAILED, SAFE_MODE -> Step.State.PROBLEM;
            case STOPPED, STOPPING, OFFLINE, STARTING, CONNECTING, WAITING -> Step.State.NOW;
        };
    }

    /// Whether the bot could go online and is not on its way.
    boolean canGoOnline() {
        boolean resting = switch (view.state()) {
            case STOPPED, OFFLINE, FAILED, SAFE_MODE -> true;
            case STARTING, CONNECTING, ONLINE, DEGRADED, STOPPING, WAITING -> false;
        };
        return resting && steps().get(Step.COMMANDS) != Step.State.LATER;
    }

    boolean isComing() {
        return view.state() == BotState.STARTING
                || view.state() == BotState.CONNECTING
                || view.state() == BotState.WAITING;
    }
}
