package dev.hearth.engine.ops.health;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.HealthCheck;
import java.time.Instant;
import java.util.List;

/// `/ping` and `/status`: quick answers on whether the bot is well.
public final class HealthFeature {
    private HealthFeature() {}

    /// Declares the room.
    ///
    /// @param checks  what is asked each time somebody wants to know
    /// @param started when the engine started
    public static Feature of(Gateway gateway, List<HealthCheck> checks, Tally tally, Instant started) {
        Words words = Words.beside(HealthFeature.class, "health");
        HealthReplies replies = new HealthReplies(words);
        HealthService service = new HealthService(gateway, checks, tally, started);
        return Feature.named("health")
                .command(Command.of("ping", words, in -> replies.pong(in.language(), gateway.ping())))
                .command(Command.of("status", words, in -> replies.status(in.language(), service.status(in.at()))))
                .build();
    }
}
