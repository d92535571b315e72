package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.talk.Heard;
import java.time.InstantSource;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildMessageChannel;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Where what members say comes in, and who comes and goes. What bots, webhooks and Discord itself say is passed over.
final class HearingGate extends ListenerAdapter {
    private static final Logger LOG = LoggerFactory.getLogger(HearingGate.class);

    private final Ears ears;
    private final InstantSource clock;

    HearingGate(Ears ears, InstantSource clock) {
        this.ears = ears;
        this.clock = clock;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        Member author = event.getMember();
        if (!event.isFromGuild() || author == null || author.getUser().isBot() || isNobodys(event)) {
            return;
        }
        safely("a message was not heard", () -> ears.hear(heard(event, author)));
    }

    private static boolean isNobodys(MessageReceivedEvent event) {
        return event.isWebhookMessage() || event.getMessage().getType().isSystem();
    }

    private Heard heard(MessageReceivedEvent event, Member author) {
        GuildMessageChannel channel = event.getGuildChannel();
        return new Heard(
                guild(event.getGuild()),
                new ChannelId(channel.getIdLong()),
                new ChannelId(
                        channel instanceof ThreadChannel thread
                                ? thread.getParentChannel().getIdLong()
                                : channel.getIdLong()),
                event.getMessageIdLong(),
                new UserId(author.getIdLong()),
                event.getMessage().getContentRaw(),
                mentions(event.getMessage()),
                Permission.getRaw(author.getPermissions(channel)),
                author.getUnsortedRoles().stream()
                        .map(Role::getIdLong)
                        .map(RoleId::new)
                        .collect(Collectors.toUnmodifiableSet()),
                clock.instant(),
                Heard.Danger.UNKNOWN);
    }

    private static int mentions(Message message) {
        return message.getMentions().getUsers().size()
                + message.getMentions().getRoles().size();
    }

    @Override
    public void onGuildMemberJoin(GuildMemberJoinEvent event) {
        told(
                event.getUser(),
                () -> ears.members().forEach(watch -> watch.joined(guild(event.getGuild()), user(event.getUser()))));
    }

    @Override
    public void onGuildMemberRemove(GuildMemberRemoveEvent event) {
        told(
                event.getUser(),
                () -> ears.members().forEach(watch -> watch.left(guild(event.getGuild()), user(event.getUser()))));
    }

    private static void told(User who, Runnable telling) {
        if (!who.isBot()) {
            safely("a coming or going was not heard", telling);
        }
    }

    /// JDA would log the event with what went wrong.
    private static void safely(String failure, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log(failure);
        }
    }

    private static GuildId guild(Guild guild) {
        return new GuildId(guild.getIdLong());
    }

    private static UserId user(User user) {
        return new UserId(user.getIdLong());
    }
}
