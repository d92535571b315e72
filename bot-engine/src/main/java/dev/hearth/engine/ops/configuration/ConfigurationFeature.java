package dev.hearth.engine.ops.configuration;

import dev.hearth.control.engine.SaveConfiguration;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Guilds;
import java.util.List;

/// The room of the configuration: what is asked of it while the bot runs.
public final class ConfigurationFeature {
    private ConfigurationFeature() {}

    /// Declares the room.
    public static Feature of(ConfigurationService service, Guilds guilds) {
        return Feature.named("configuration")
                .requests(List.of(Handler.of(SaveConfiguration.class, _ -> service.save(guilds))))
                .build();
    }
}
