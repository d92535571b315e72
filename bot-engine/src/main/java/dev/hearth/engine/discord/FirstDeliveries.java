package dev.hearth.engine.discord;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.interactions.Interaction;

/// Lets each interaction through once. A gateway may send an event again, after a resume for one; what a member asked
/// for once runs once, and nobody is told to wait for a command that they did not repeat.
final class FirstDeliveries implements EventListener {
    /// As long as Discord takes answers to an interaction.
    private static final Duration INTERACTION_LIFE = Duration.ofMinutes(15);

    /// Far more than a large guild sends in that time, and at most some ten megabytes.
    private static final int REMEMBERED = 100_000;

    private final EventListener next;
    private final Cache<Long, Boolean> seen = Caffeine.newBuilder()
            .expireAfterWrite(INTERACTION_LIFE)
            .maximumSize(REMEMBERED)
            .build();

    FirstDeliveries(EventListener next) {
        this.next = next;
    }

    @Override
    public void onEvent(GenericEvent event) {
        if (!(event instanceof Interaction interaction) || isFirst(interaction)) {
            next.onEvent(event);
        }
    }

    private boolean isFirst(Interaction interaction) {
        return seen.asMap().putIfAbsent(interaction.getIdLong(), Boolean.TRUE) == null;
    }
}
