package dev.hearth.ui.home;

import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.time.Duration;
import java.time.Instant;

/// A bot's state in words and as a tone.
final class StateWords {
    private final Messages words;
    private final Times times;

    StateWords(Messages words, Times times) {
        this.words = words;
        this.times = times;
    }

    String name(BotState state) {
        return words.text("state." + state);
    }

    /// The line below the bot's name: since when it is so, or what that means.
    String meaning(EnvironmentView view, Instant now) {
        if (!view.hasToken()) {
            return words.text("meaning.NO_TOKEN");
        }
        return switch (view.state()) {
            case ONLINE, DEGRADED -> words.text("up", times.span(Duration.between(view.since(), now)));
            case WAITING -> words.text("again", times.span(left(view, now)));
            default -> words.text("meaning." + view.state());
        };
    }

    /// How long until it is started again.
    static Duration left(EnvironmentView view, Instant now) {
        var left = view.retryAt().map(at -> Duration.between(now, at)).orElse(Duration.ZERO);
        // Counted as people count: "1 s" until it happens.
        return left.isNegative() ? Duration.ZERO : left.plusMillis(999);
    }

    static Tone tone(BotState state) {
        return switch (state) {
            case ONLINE -> Tone.OK;
            case STARTING, CONNECTING, STOPPING -> Tone.BUSY;
            case DEGRADED, WAITING, SAFE_MODE -> Tone.WARN;
            case FAILED -> Tone.BAD;
            case STOPPED, OFFLINE -> Tone.PLAIN;
        };
    }
}
