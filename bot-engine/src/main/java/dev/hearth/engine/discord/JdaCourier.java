package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Screen;
import java.util.Optional;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts by JDA, which keeps Discord's limits.
final class JdaCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(JdaCourier.class);

    private final Supplier<Optional<ShardManager>> session;
    private final ReplyRenderer renderer;

    JdaCourier(Supplier<Optional<ShardManager>> session, ReplyRenderer renderer) {
        this.session = session;
        this.renderer = renderer;
    }

    @Override
    public boolean post(ChannelId channel, Screen screen) {
        return isTaken(() -> session.get()
                .map(there -> there.getChannelById(MessageChannel.class, channel.value()))
                .map(there -> post(there, screen)));
    }

    @Override
    public boolean tell(UserId user, Card card) {
        return isTaken(() -> session.get()
                .map(there -> there.getShards()
                        .getFirst()
                        .openPrivateChannelById(user.value())
                        .complete())
                .map(there -> post(there, Screen.of(card))));
    }

    private boolean post(MessageChannel channel, Screen screen) {
        channel.sendMessage(renderer.message(screen, null, "")).complete();
        return true;
    }

    private static boolean isTaken(Supplier<Optional<Boolean>> posting) {
        try {
            return posting.get().orElse(false);
        } catch (PermissionException | ErrorResponseException e) {
            LOG.atWarn()
                    .addKeyValue(Fact.REASON.key(), e.getClass().getSimpleName())
                    .log("a post was not taken");
            return false;
        }
    }
}
