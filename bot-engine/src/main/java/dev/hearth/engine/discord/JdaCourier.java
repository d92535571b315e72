package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Courier;
import java.util.List;
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

    JdaCourier(Supplier<Optional<ShardManager>> session) {
        this.session = session;
    }

    @Override
    public boolean post(ChannelId channel, Card card) {
        return session.get()
                .map(there -> there.getChannelById(MessageChannel.class, channel.value()))
                .map(there -> post(there, card))
                .orElse(false);
    }

    private static boolean post(MessageChannel channel, Card card) {
        try {
            channel.sendMessageEmbeds(ReplyRenderer.embed(card))
                    .setAllowedMentions(List.of())
                    .complete();
            return true;
        } catch (PermissionException | ErrorResponseException e) {
            LOG.atWarn()
                    .addKeyValue(Fact.REASON.key(), e.getClass().getSimpleName())
                    .log("a post was not taken");
            return false;
        }
    }
}
