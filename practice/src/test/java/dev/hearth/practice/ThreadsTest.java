package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Deed;
import dev.hearth.practice.world.Overwrite;
import dev.hearth.practice.world.Permissions;
import java.util.Optional;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.forums.ForumTagData;
import net.dv8tion.jda.api.events.channel.ChannelCreateEvent;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.channel.update.ChannelUpdateArchivedEvent;
import net.dv8tion.jda.api.events.thread.ThreadRevealedEvent;
import net.dv8tion.jda.api.events.thread.member.ThreadMemberJoinEvent;
import net.dv8tion.jda.api.events.thread.member.ThreadMemberLeaveEvent;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.api.utils.messages.MessageCreateData;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ThreadsTest {
    private Keeper keeper;
    private TextChannel general;

    /// Hears what the first one does; that one may know of a thread by the answer before the event comes.
    private Bot other;

    @BeforeAll
    void login() throws Exception {
        keeper = Keeper.administrator();
        general = keeper.text("general");
        other = Bot.login(keeper.practice);
        assertThat(other.jda().getGuilds()).hasSize(1);
    }

    @AfterAll
    void logout() {
        other.close();
        keeper.close();
    }

    @Test
    void aThreadIsBegunToldAndWrittenIn() throws Exception {
        var name = Keeper.fresh("talk");
        var thread = general.createThreadChannel(name).complete();

        assertThat(told(thread).getName()).isEqualTo(name);
        assertThat(thread.getParentChannel()).isEqualTo(general);
        assertThat(thread.getOwnerId()).isEqualTo(keeper.jda.getSelfUser().getId());
        thread.sendMessage("in here").complete();
        assertThat(thread.getHistory().retrievePast(1).complete())
                .singleElement()
                .satisfies(message -> assertThat(message.getContentRaw()).isEqualTo("in here"));
        assertThat(keeper.guild.retrieveActiveThreads().complete())
                .extracting(ThreadChannel::getName)
                .contains(name);
    }

    @Test
    void aMessageCanHaveOneThreadOfItsOwnId() {
        var message = general.sendMessage("what do you think?").complete();

        var thread = message.createThreadChannel(Keeper.fresh("about")).complete();

        assertThat(thread.getIdLong()).isEqualTo(message.getIdLong());
        assertThat(keeper.refusal(
                        Method.POST,
                        "channels/" + general.getId() + "/messages/" + message.getId() + "/threads",
                        DataObject.empty().put("name", "again")))
                .isEqualTo(160004);
    }

    @Test
    void aPrivateThreadIsSeenByWhoIsInIt() throws Exception {
        var thread = general.createThreadChannel(Keeper.fresh("private"), true).complete();
        var mira = keeper.member("Mira");
        var account = keeper.practice.world().user(mira.getIdLong()).orElseThrow();
        var inWorld = keeper.inWorld().channels().find(thread.getIdLong()).orElseThrow();
        assertThat(thread.getType()).isEqualTo(ChannelType.GUILD_PRIVATE_THREAD);
        assertThat(inWorld.shows(account)).isFalse();

        thread.addThreadMember(mira).complete();
        ThreadMemberJoinEvent joined;
        do {
            joined = keeper.bot.await(ThreadMemberJoinEvent.class);
        } while (joined.getThreadMember().getIdLong() != mira.getIdLong());
        assertThat(inWorld.shows(account)).isTrue();
        assertThat(thread.retrieveThreadMembers().complete())
                .extracting(member -> member.getIdLong())
                .contains(mira.getIdLong());
        assertThat(thread.retrieveThreadMemberById(mira.getIdLong())
                        .useCache(false)
                        .complete()
                        .getIdLong())
                .isEqualTo(mira.getIdLong());

        thread.removeThreadMember(mira).complete();
        ThreadMemberLeaveEvent left;
        do {
            left = keeper.bot.await(ThreadMemberLeaveEvent.class);
        } while (left.getThreadMemberIdLong() != mira.getIdLong());
        assertThat(inWorld.shows(account)).isFalse();
    }

    @Test
    void theBotLeavesAndComesBack() {
        var thread = general.createThreadChannel(Keeper.fresh("again")).complete();
        var inWorld = keeper.inWorld().channels().find(thread.getIdLong()).orElseThrow();
        long bot = keeper.jda.getSelfUser().getIdLong();

        thread.leave().complete();
        assertThat(inWorld.hasMember(bot)).isFalse();
        thread.join().complete();
        assertThat(inWorld.hasMember(bot)).isTrue();
    }

    @Test
    void threadsPutAwayAreListedApart() throws Exception {
        var open = general.createThreadChannel(Keeper.fresh("open")).complete();
        var hidden = general.createThreadChannel(Keeper.fresh("hidden"), true).complete();

        open.getManager().setArchived(true).setLocked(true).complete();
        hidden.getManager().setArchived(true).complete();

        ChannelUpdateArchivedEvent told;
        do {
            told = keeper.bot.await(ChannelUpdateArchivedEvent.class);
        } while (told.getChannel().getIdLong() != open.getIdLong());
        assertThat(general.retrieveArchivedPublicThreadChannels().complete())
                .extracting(ISnowflake::getId)
                .contains(open.getId());
        assertThat(general.retrieveArchivedPrivateThreadChannels().complete())
                .extracting(ISnowflake::getId)
                .contains(hidden.getId());
        assertThat(general.retrieveArchivedPrivateJoinedThreadChannels().complete())
                .extracting(ISnowflake::getId)
                .contains(hidden.getId());
        assertThat(keeper.guild.retrieveActiveThreads().complete())
                .extracting(ISnowflake::getId)
                .doesNotContain(open.getId(), hidden.getId());
        assertThat(keeper.refusal(
                        Method.PUT,
                        "channels/" + open.getId() + "/thread-members/"
                                + keeper.member("Mira").getId(),
                        null))
                .isEqualTo(50083);
    }

    @Test
    void whoWritesInAThreadThatWasPutAwayTakesItOutAgain() {
        var thread = general.createThreadChannel(Keeper.fresh("asleep")).complete();
        thread.getManager().setArchived(true).complete();
        var inWorld = keeper.inWorld().channels().find(thread.getIdLong()).orElseThrow();
        assertThat(inWorld.archived()).isTrue();

        keeper.ask(
                Method.POST,
                "channels/" + thread.getId() + "/messages",
                DataObject.empty().put("content", "still there?"));

        assertThat(inWorld.archived()).isFalse();
    }

    @Test
    void aLockedThreadIsTakenOutOnlyByWhoManagesThreads() throws Exception {
        try (var guest = new Keeper(Permissions.CREATE_PUBLIC_THREADS)) {
            var thread = guest.text("general")
                    .createThreadChannel(Keeper.fresh("done"))
                    .complete();
            var inWorld = guest.inWorld().channels().find(thread.getIdLong()).orElseThrow();
            var noor = guest.practice.world().person("Noor").orElseThrow();
            var metadata = Json.object()
                    .set("thread_metadata", Json.object().put("archived", true).put("locked", true));
            guest.inWorld().channels().edit(new Deed(noor, ""), inWorld, metadata, Optional.empty());

            var said = DataObject.empty().put("content", "one more thing");

            assertThat(guest.refusal(Method.POST, "channels/" + thread.getId() + "/messages", said))
                    .isEqualTo(160005);
            guest.practice.guise().permissions(Permissions.MANAGE_THREADS);
            assertThat(guest.refusal(Method.POST, "channels/" + thread.getId() + "/messages", said))
                    .isZero();
        }
    }

    @Test
    void aForumPostIsAThreadWithItsFirstMessage() {
        var forum = keeper.guild
                .createForumChannel(Keeper.fresh("questions"))
                .setAvailableTags(java.util.List.of(new ForumTagData("sleep")))
                .complete();
        var sleep = forum.getAvailableTags().getFirst();

        var post = forum.createForumPost("How do you rest?", MessageCreateData.fromContent("I lie awake."))
                .setTags(sleep)
                .complete();

        assertThat(post.getMessage().getContentRaw()).isEqualTo("I lie awake.");
        assertThat(post.getMessage().getIdLong())
                .isEqualTo(post.getThreadChannel().getIdLong());
        assertThat(post.getThreadChannel().getAppliedTags()).containsExactly(sleep);
    }

    @Test
    void aDeletedThreadIsGone() throws Exception {
        var thread = general.createThreadChannel(Keeper.fresh("gone")).complete();
        told(thread);

        thread.delete().complete();

        ChannelDeleteEvent deleted;
        do {
            deleted = keeper.bot.await(ChannelDeleteEvent.class);
        } while (deleted.getChannel().getIdLong() != thread.getIdLong());
        assertThat(keeper.refusal(Method.GET, "channels/" + thread.getId(), null))
                .isEqualTo(10003);
    }

    @Test
    void aBotThatComesLaterKnowsTheThreads() throws Exception {
        var thread = general.createThreadChannel(Keeper.fresh("before")).complete();

        try (var later = Bot.login(keeper.practice)) {
            assertThat(later.jda().getThreadChannelById(thread.getIdLong())).isNotNull();
        }
    }

    @Test
    void theThreadsOfAChannelThatBecomesVisibleAreTold() throws Exception {
        try (var owner = new Keeper(Permissions.MANAGE_CHANNELS)) {
            var world = owner.inWorld();
            var general = world.channel("general").orElseThrow();
            var noor = owner.practice.world().person("Noor").orElseThrow();
            var by = new Deed(noor, "");
            var thread = owner.text("general")
                    .createThreadChannel(Keeper.fresh("known"))
                    .complete();
            world.channels().put(by, general, new Overwrite(world.id(), false, 0, Permissions.VIEW_CHANNEL));

            world.channels().put(by, general, new Overwrite(world.id(), false, Permissions.VIEW_CHANNEL, 0));

            assertThat(owner.bot.await(ThreadRevealedEvent.class).getThread().getIdLong())
                    .isEqualTo(thread.getIdLong());
        }
    }

    private ThreadChannel told(ThreadChannel made) throws InterruptedException {
        ChannelCreateEvent event;
        do {
            event = other.await(ChannelCreateEvent.class);
        } while (event.getChannel().getIdLong() != made.getIdLong());
        return event.getChannel().asThreadChannel();
    }
}
