package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Invite;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.forums.ForumTagData;
import net.dv8tion.jda.api.events.channel.ChannelCreateEvent;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateNameEvent;
import net.dv8tion.jda.api.events.guild.invite.GuildInviteCreateEvent;
import net.dv8tion.jda.api.events.guild.invite.GuildInviteDeleteEvent;
import net.dv8tion.jda.api.events.guild.override.PermissionOverrideCreateEvent;
import net.dv8tion.jda.api.events.guild.override.PermissionOverrideDeleteEvent;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChannelsTest {
    private Keeper keeper;

    @BeforeAll
    void login() throws Exception {
        keeper = Keeper.administrator();
    }

    @AfterAll
    void logout() {
        keeper.close();
    }

    @Test
    void channelsOfEveryKindAreMadeAndTold() throws Exception {
        var category = keeper.guild.createCategory(Keeper.fresh("Quiet")).complete();
        assertThat(told(category).getType()).isEqualTo(ChannelType.CATEGORY);
        var text = category.createTextChannel(Keeper.fresh("garden"))
                .setTopic("Green things")
                .setSlowmode(30)
                .setNSFW(true)
                .complete();
        assertThat(told(text).getType()).isEqualTo(ChannelType.TEXT);
        assertThat(text.getTopic()).isEqualTo("Green things");
        assertThat(text.getSlowmode()).isEqualTo(30);
        assertThat(text.isNSFW()).isTrue();
        assertThat(text.getParentCategory()).isEqualTo(category);
        var news = keeper.guild.createNewsChannel(Keeper.fresh("news")).complete();
        assertThat(told(news).getType()).isEqualTo(ChannelType.NEWS);
        var voice = keeper.guild
                .createVoiceChannel(Keeper.fresh("talk"))
                .setUserlimit(4)
                .complete();
        assertThat(told(voice).getType()).isEqualTo(ChannelType.VOICE);
        assertThat(voice.getUserLimit()).isEqualTo(4);
        var forum = keeper.guild
                .createForumChannel(Keeper.fresh("questions"))
                .setAvailableTags(List.of(new ForumTagData("sleep"), new ForumTagData("food").setModerated(true)))
                .complete();
        assertThat(told(forum).getType()).isEqualTo(ChannelType.FORUM);
        assertThat(forum.getAvailableTags()).extracting(ForumTag::getName).containsExactly("sleep", "food");
        assertThat(forum.getAvailableTags()).extracting(ForumTag::getIdLong).doesNotHaveDuplicates();
        assertThat(keeper.list(keeper.here("channels")).length())
                .isEqualTo(keeper.inWorld().channels().all().size());
    }

    @Test
    void aChannelIsRenamedAndDeleted() throws Exception {
        var channel = keeper.guild.createTextChannel(Keeper.fresh("old")).complete();
        var name = Keeper.fresh("new");

        channel.getManager().setName(name).setTopic("Another").complete();

        ChannelUpdateNameEvent renamed;
        do {
            renamed = keeper.bot.await(ChannelUpdateNameEvent.class);
        } while (renamed.getChannel().getIdLong() != channel.getIdLong());
        assertThat(renamed.getNewValue()).isEqualTo(name);
        assertThat(keeper.get("channels/" + channel.getId()).getString("topic")).isEqualTo("Another");

        channel.delete().complete();
        ChannelDeleteEvent deleted;
        do {
            deleted = keeper.bot.await(ChannelDeleteEvent.class);
        } while (deleted.getChannel().getIdLong() != channel.getIdLong());
        assertThat(keeper.refusal(Method.GET, "channels/" + channel.getId(), null))
                .isEqualTo(10003);
    }

    @Test
    void channelsAreMoved() {
        var first = keeper.guild.createTextChannel(Keeper.fresh("first")).complete();
        var second = keeper.guild.createTextChannel(Keeper.fresh("second")).complete();
        assertThat(position(first)).isLessThan(position(second));

        keeper.guild
                .modifyTextChannelPositions()
                .selectPosition(second)
                .moveAbove(first)
                .complete();

        assertThat(position(second)).isLessThan(position(first));
    }

    @Test
    void theChannelsOfACategoryThatIsDeletedStay() {
        var category = keeper.guild.createCategory(Keeper.fresh("Gone")).complete();
        var channel = category.createTextChannel(Keeper.fresh("stays")).complete();

        category.delete().complete();

        assertThat(keeper.get("channels/" + channel.getId()).isNull("parent_id"))
                .isTrue();
    }

    @Test
    void anOverwriteIsSetChangedAndRemoved() throws Exception {
        var channel = keeper.guild.createTextChannel(Keeper.fresh("hidden")).complete();
        var mira = keeper.member("Mira");
        var inWorld = keeper.inWorld().channels().find(channel.getIdLong()).orElseThrow();
        var account = keeper.practice.world().user(mira.getIdLong()).orElseThrow();
        assertThat(inWorld.shows(account)).isTrue();

        channel.upsertPermissionOverride(mira).deny(Permission.VIEW_CHANNEL).complete();
        PermissionOverrideCreateEvent created;
        do {
            created = keeper.bot.await(PermissionOverrideCreateEvent.class);
        } while (created.getChannel().getIdLong() != channel.getIdLong());
        assertThat(inWorld.shows(account)).isFalse();
        var override = created.getPermissionOverride();
        assertThat(override.getIdLong()).isEqualTo(mira.getIdLong());

        override.getManager().grant(Permission.VIEW_CHANNEL).complete();
        assertThat(inWorld.shows(account)).isTrue();

        override.delete().complete();
        assertThat(keeper.bot
                        .await(PermissionOverrideDeleteEvent.class)
                        .getChannel()
                        .getIdLong())
                .isEqualTo(channel.getIdLong());
        assertThat(keeper.refusal(Method.DELETE, "channels/" + channel.getId() + "/permissions/" + mira.getId(), null))
                .isEqualTo(10009);
    }

    @Test
    void anInviteIsMadeFoundAndDeleted() throws Exception {
        var channel = keeper.guild.createTextChannel(Keeper.fresh("door")).complete();

        var invite = channel.createInvite().setMaxAge(3_600).setMaxUses(5).complete();

        assertThat(keeper.bot.await(GuildInviteCreateEvent.class).getCode()).isEqualTo(invite.getCode());
        assertThat(channel.retrieveInvites().complete())
                .extracting(Invite::getCode)
                .containsExactly(invite.getCode());
        assertThat(keeper.guild.retrieveInvites().complete())
                .filteredOn(known -> known.getCode().equals(invite.getCode()))
                .singleElement()
                .satisfies(known -> assertThat(known.getMaxUses()).isEqualTo(5));
        var resolved = Invite.resolve(keeper.jda, invite.getCode(), true).complete();
        assertThat(resolved.getType()).isEqualTo(Invite.InviteType.GUILD);

        invite.delete().complete();
        assertThat(keeper.bot.await(GuildInviteDeleteEvent.class).getCode()).isEqualTo(invite.getCode());
        assertThat(keeper.refusal(Method.GET, "invites/" + invite.getCode(), null))
                .isEqualTo(10006);
    }

    @Test
    void aChannelOutsideItsBoundsIsRefused() {
        var name = DataObject.empty().put("name", "x".repeat(101)).put("type", 0);
        var slow = DataObject.empty().put("name", "slow").put("type", 0).put("rate_limit_per_user", 21_601);
        var kind = DataObject.empty().put("name", "odd").put("type", 99);
        var orphan = DataObject.empty().put("name", "orphan").put("type", 0).put("parent_id", "1");
        assertThat(List.of(name, slow, kind, orphan))
                .extracting(body -> keeper.refusal(Method.POST, keeper.here("channels"), body))
                .containsOnly(50035);
    }

    private int position(Channel channel) {
        return keeper.inWorld()
                .channels()
                .find(channel.getIdLong())
                .orElseThrow()
                .position();
    }

    private Channel told(Channel made) throws InterruptedException {
        ChannelCreateEvent event;
        do {
            event = keeper.bot.await(ChannelCreateEvent.class);
        } while (event.getChannel().getIdLong() != made.getIdLong());
        return event.getChannel();
    }
}
