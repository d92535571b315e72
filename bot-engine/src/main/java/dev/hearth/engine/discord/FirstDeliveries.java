package dev.hearth.engine.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.guild.GenericGuildEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.Interaction;

/// Lets each interaction, message, coming and going through once. A gateway may send an event again, after a resume for
/// one: what a member asked for once runs once, nobody is told to wait for a command that they did not repeat, and one
/// message never counts as a repetition of itself.
final class FirstDeliveries implements EventListener {
    /// As long as Discord takes answers to an interaction.
    private static final Duration INTERACTION_LIFE = Duration.ofMinutes(15);

    /// Far more than a large guild sends in that time, and at most some ten megabytes.
    private static final int REMEMBERED = 100_000;

    private final List<EventListener> next;

    /// By the id of the interaction or the message, which Discord gives to nothing else.
    private final Cache<Long, Boolean> seen = remembering();

    /// Whether a member was last seen to come (true) or to go; who leaves, returns and leaves again did so thrice.
    private final Cache<Membership, Boolean> came = remembering();

    FirstDeliveries(List<EventListener> next) {
        this.next = List.copyOf(next);
    }

    private record Membership(long guild, long user) {}

    private static <K> Cache<K, Boolean> remembering() {
        return Caffeine.newBuilder()
                .expireAfterWrite(INTERACTION_LIFE)
                .maximumSize(REMEMBERED)
                .build();
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (isFirst(event)) {
            next.forEach(listener -> listener.onEvent(event));
        }
    }

    private boolean isFirst(GenericEvent event) {
        return switch (event) {
            case Interaction interaction -> isNew(interaction.getIdLong());
            case MessageReceivedEvent message -> isNew(message.getMessageIdLong());
            case GuildMemberJoinEvent joined -> isNews(joined, joined.getUser().getIdLong(), true);
            case GuildMemberRemoveEvent left -> isNews(left, left.getUser().getIdLong(), false);
            default -> true;
        };
    }

    private boolean isNew(long id) {
        return seen.asMap().putIfAbsent(id, Boolean.TRUE) == null;
    }

    private boolean isNews(GenericGuildEvent event, long user, boolean coming) {
        Boolean before = came.asMap().put(new Membership(event.getGuild().getIdLong(), user), coming);
        return before == null || before != coming;
    }
}
