package dev.hearth.engine.ops.health;

import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.feature.Job;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// Whether the bot is well and how busy it is: `/ping` and `/status` for members, checks and activity for the console.
public final class HealthFeature {
    private static final Duration BETWEEN_WRITES = Duration.ofMinutes(1);

    private HealthFeature() {}

    /// Declares the room.
    ///
    /// @param folder the data folder, whose disk is watched
    public static Feature of(
            HealthService service, Gateway gateway, Tally tally, Database database, Path folder, InstantSource clock) {
        Words words = Words.beside(HealthFeature.class, "health");
        HealthReplies replies = new HealthReplies(words);
        ActivityService activity = new ActivityService(tally.hours(), new ActivityRepository(database), clock);
        EngineChecks checks =
                new EngineChecks(gateway, database, () -> folder.toFile().getUsableSpace());
        return Feature.named("health")
                .command(Command.of("ping", words, in -> replies.pong(in.language(), gateway.ping())))
                .command(Command.of("status", words, in -> replies.status(in.language(), service.status(in.at()))))
                .requests(new HealthRequests(service, activity).all())
                .checks(checks.all(words))
                .job(new Job("keep-activity", BETWEEN_WRITES, activity::keep, true))
                .build();
    }
}
