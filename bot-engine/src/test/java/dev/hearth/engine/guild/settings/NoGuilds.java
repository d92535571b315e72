package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import java.util.List;
import java.util.Optional;

/// What the engine sees of guilds while the bot is offline.
final class NoGuilds implements Guilds {
    @Override
    public boolean online() {
        return false;
    }

    @Override
    public List<GuildFacts.Summary> all() {
        return List.of();
    }

    @Override
    public Optional<GuildFacts> find(GuildId guild) {
        return Optional.empty();
    }
}
