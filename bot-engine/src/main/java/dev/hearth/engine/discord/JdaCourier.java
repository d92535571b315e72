package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.talk.Addressed;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Screen;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.PermissionException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.messages.MessageCreateBuilder;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Posts by JDA, which keeps Discord's limits.
final class JdaCourier implements Courier {
    private static final Logger LOG = LoggerFactory.getLogger(JdaCourier.class);

    /// JDA's code where no answer came.
    private static final int NO_ANSWER = -1;

    private static final int FIRST_SERVER_ERROR = 500;

    private static final Set<ErrorResponse> CLOSED =
            EnumSet.of(ErrorResponse.CANNOT_SEND_TO_USER, ErrorResponse.NO_MUTUAL_GUILDS);

    private final Supplier<Optional<ShardManager>> session;
    private final ReplyRenderer renderer;

    JdaCourier(Supplier<Optional<ShardManager>> session, ReplyRenderer renderer) {
        this.session = session;
        this.renderer = renderer;
    }

    @Override
    public boolean post(ChannelId channel, Screen screen) {
        return post(in(channel), renderer.message(screen, null, ""));
    }

    @Override
    public boolean tell(UserId user, Card card) {
        return post(inPrivate(user), renderer.message(Screen.of(card), null, ""));
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
        return there -> Optional.of(there.getShards()
                .getFirst()
                .openPrivateChannelById(user.value())
                .complete());
    }

    private boolean post(Function<ShardManager, Optional<MessageChannel>> where, MessageCreateData message) {
        try {
            Optional<MessageChannel> channel = session.get().flatMap(where);
            channel.ifPresent(there -> there.sendMessage(message).complete());
            return channel.isPresent();
        } catch (PermissionException | ErrorResponseException e) {
            notTaken(e.getClass().getSimpleName());
            return false;
        }
    }

    private Ending bring(
            Function<ShardManager, Optional<MessageChannel>> where, MessageCreateData message, String key) {
        Optional<ShardManager> now = session.get();
        if (now.isEmpty()) {
            return Ending.LATER;
        }
        try {
            Optional<MessageChannel> channel = where.apply(now.get());
            channel.ifPresent(there -> there.sendMessage(message).setNonce(key).complete());
            return channel.isPresent() ? Ending.TAKEN : Ending.REFUSED;
        } catch (PermissionException e) {
            notTaken(Ending.REFUSED.name());
            return Ending.REFUSED;
        } catch (CancellationException | RejectedExecutionException e) {
            return Ending.UNCLEAR; // the session ended meanwhile
        } catch (ErrorResponseException e) {
            Ending ending = ending(e);
            notTaken(ending.name());
            return ending;
        }
    }

    private static Ending ending(ErrorResponseException e) {
        if (CLOSED.contains(e.getErrorResponse())) {
            return Ending.CLOSED;
        }
        if (e.getErrorCode() == NO_ANSWER) {
            return Ending.UNCLEAR;
        }
        return e.getResponse().code >= FIRST_SERVER_ERROR ? Ending.LATER : Ending.REFUSED;
    }

    private static void notTaken(String why) {
        LOG.atWarn().addKeyValue(Fact.REASON.key(), why).log("a post was not taken");
    }
}
