package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.command.ErrorBoundary;
import dev.hearth.engine.command.Notices;
import java.time.Duration;
import net.dv8tion.jda.api.interactions.Interaction;

/// Opens the way back to each interaction and starts its clock.
final class Responders {
    /// Discord waits for three seconds; half of them are left for the way there.
    private static final Duration DEFER_AFTER = Duration.ofMillis(1_500);

    private final ReplyRenderer renderer;
    private final Notices notices;
    private final ErrorBoundary boundary;
    private final Alarm alarm;
    private final String restBase;
    private final Player player;

    Responders(
            ReplyRenderer renderer,
            Notices notices,
            ErrorBoundary boundary,
            Alarm alarm,
            String restBase,
            Player player) {
        this.renderer = renderer;
        this.notices = notices;
        this.boundary = boundary;
        this.alarm = alarm;
        this.restBase = restBase;
        this.player = player;
    }

    /// @param onMessage whether a control of a message was used
    Responder open(Interaction interaction, UserId owner, Language language, boolean onMessage) {
        CallbackRoute callbacks =
                new CallbackRoute(restBase, interaction.getJDA().getHttpClient());
        InteractionRoute route = new InteractionRoute(interaction, callbacks, renderer, owner, onMessage, player);
        Callback callback = new Callback(renderer, owner, onMessage);
        Delivery delivery = new Delivery(route, callback, notices, boundary, language);
        return new Responder(delivery, alarm, DEFER_AFTER);
    }
}
