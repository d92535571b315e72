package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Which guilds is the bot in, and does each have what it needs?
public record ListGuilds() implements Request<GuildList> {
    @Override
    public Class<GuildList> answerType() {
        return GuildList.class;
    }
}
