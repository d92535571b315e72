package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.talk.Addressed;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Screen;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.jspecify.annotations.Nullable;
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
    public Ending post(ChannelId channel, Screen screen) {
        return bring(in(channel), renderer.message(screen, null, ""), null);
    }

    @Override
    public boolean tell(UserId user, Card card) {
        return bring(inPrivate(user), renderer.message(Screen.of(card), null, ""), null) == Ending.TAKEN;
    }

    @Override
    public Ending bring(Addressed message) {
        return bring(inPrivate(message.to()), renderer.message(message.screen(), message.to(), ""), message.key());
    }

    /// Whom it is for is named, and nobody else notified.
    @Override
    public Ending bring(ChannelId channel, Addressed message) {
        String name = "<@" + message.to().value() + ">";
        MessageCreateData named = MessageCreateBuilder.from(renderer.message(message.screen(), message.to(), ""))
                .setContent(name)
                .mentionUsers(message.to().value())
                .build();
        return bring(in(channel), named, message.key());
    }

    private static Function<ShardManager, Optional<MessageChannel>> in(ChannelId channel) {
        return there -> Optional.ofNullable(there.getChannelById(MessageChannel.class, channel.value()));
    }

    private static Function<ShardManager, Optional<MessageChannel>> inPrivate(UserId user) {
        return there ->
                Optional.of(Waiting.complete(there.getShards().getFirst().openPrivateChannelById(user.value())));
    }

    /// @param key Discord takes only one message with the same key within some minutes; null for none
    private Ending bring(
            Function<ShardManager, Optional<MessageChannel>> where, MessageCreateData message, @Nullable String key) {
        Optional<ShardManager> now = session.get();
        if (now.isEmpty()) {
            return Ending.LATER;
        }
        Optional<MessageChannel> channel;
        try {
            channel = where.apply(now.get());
        } catch (RuntimeException e) {
            return notTaken(Waiting.before(e));
        }
        return channel.map(there -> send(there, message, key)).orElse(Ending.REFUSED);
    }

    private static Ending send(MessageChannel channel, MessageCreateData message, @Nullable String key) {
        try {
            Waiting.complete(channel.sendMessage(message).setNonce(key));
            return Ending.TAKEN;
        } catch (RuntimeException e) {
            return notTaken(Waiting.of(e));
        }
    }

    private static Ending notTaken(Ending ending) {
        LOG.atWarn().addKeyValue(Fact.REASON.key(), ending.name()).log("a post was not taken");
        return ending;
    }
}
