package dev.hearth.engine.discord;

import java.util.List;
import net.dv8tion.jda.api.events.guild.GuildJoinEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Brings the commands of staff to guilds that the bot comes to while it is online.
final class Arrivals extends ListenerAdapter {
    private final CommandPublisher publisher;

    Arrivals(CommandPublisher publisher) {
        this.publisher = publisher;
    }

    @Override
    public void onGuildJoin(GuildJoinEvent event) {
        publisher.publishIn(List.of(event.getGuild()));
    }

    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        publisher.forget(event.getGuild());
    }
}
