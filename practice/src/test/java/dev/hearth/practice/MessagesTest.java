package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.message.MessageBulkDeleteEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveAllEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEmojiEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;
import net.dv8tion.jda.api.events.user.UserTypingEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Messages and what is done with them, by a bot on JDA.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MessagesTest {
    private static final Emoji FIRE = Emoji.fromUnicode("🔥");
    private static final Emoji LEAF = Emoji.fromUnicode("🍃");

    private static final long ALLOWED = Permission.getRaw(
            Permission.MESSAGE_MANAGE, Permission.MANAGE_WEBHOOKS, Permission.MANAGE_CHANNEL, Permission.PIN_MESSAGES);

    private Practice practice;
    private Bot bot;
    private TextChannel general;
    private Seat mira;

    @BeforeAll
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        practice.guise().permissions(ALLOWED);
        bot = Bot.login(practice);
        general = bot.jda().getTextChannelsByName("general", true).getFirst();
        mira = practice.person("Mira").in("general");
    }

    @AfterAll
    void logout() {
        bot.close();
        practice.close();
    }

    private Message send(String text) {
        return general.sendMessage(text).complete();
    }

    @Test
    void theHistoryIsReadBeforeAfterAndAroundAMessage() throws Exception {
        var sent =
                IntStream.range(0, 6).mapToObj(number -> send("page " + number)).toList();

        assertThat(general.getHistoryBefore(sent.get(3).getId(), 2).complete().getRetrievedHistory())
                .extracting(Message::getContentRaw)
                .containsExactly("page 2", "page 1");
        assertThat(general.getHistoryAfter(sent.get(3).getId(), 2).complete().getRetrievedHistory())
                .extracting(Message::getContentRaw)
                .containsExactly("page 5", "page 4");
        assertThat(general.getHistoryAround(sent.get(3).getId(), 3).complete().getRetrievedHistory())
                .extracting(Message::getContentRaw)
                .containsExactly("page 4", "page 3", "page 2");
    }

    @Test
    void aMessageIsFoundEditedAndDeletedByItsId() throws Exception {
        var sent = send("first words");

        sent.editMessage("better words").complete();
        assertThat(general.retrieveMessageById(sent.getId()).complete().getContentRaw())
                .isEqualTo("better words");

        sent.delete().complete();
        assertThatThrownBy(() -> general.retrieveMessageById(sent.getId()).complete())
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        e -> assertThat(e.getErrorResponse()).isEqualTo(ErrorResponse.UNKNOWN_MESSAGE));
    }

    @Test
    void manyMessagesGoAtOnce() throws Exception {
        var gone = List.of(send("one of many"), send("two of many"));

        general.deleteMessages(gone).complete();

        assertThat(bot.await(MessageBulkDeleteEvent.class).getMessageIds())
                .containsExactlyInAnyOrder(gone.get(0).getId(), gone.get(1).getId());
        assertThat(mira.sees()).extracting(Shown::content).doesNotContain("one of many", "two of many");
    }

    @Test
    void aPinnedMessageIsListedAndTold() throws Exception {
        var sent = send("to be kept in sight");

        sent.pin().complete();
        assertThat(general.retrievePinnedMessages().complete())
                .extracting(pinned -> pinned.getMessage().getId())
                .contains(sent.getId());
        assertThat(general.getHistory().retrievePast(10).complete())
                .extracting(Message::getType)
                .contains(MessageType.CHANNEL_PINNED_ADD);

        sent.unpin().complete();
        assertThat(general.retrievePinnedMessages().complete())
                .extracting(pinned -> pinned.getMessage().getId())
                .doesNotContain(sent.getId());
    }

    @Test
    void aReplyShowsWhatItAnswers() throws Exception {
        var question = send("how was the walk?");
        var shown = mira.sees().getLast();
        assertThat(mira.reply(shown, "windy").error()).isEmpty();

        var heard = bot.await(MessageReceivedEvent.class);
        while (!heard.getMessage().getContentRaw().equals("windy")) {
            heard = bot.await(MessageReceivedEvent.class);
        }
        assertThat(heard.getMessage().getReferencedMessage()).isEqualTo(question);

        var answer = heard.getMessage().reply("good to hear").complete();
        assertThat(answer.getReferencedMessage()).isEqualTo(heard.getMessage());
    }

    @Test
    void aMessageIsPassedOnToAnotherChannel() throws Exception {
        var sent = send("worth a second look");
        var elsewhere = bot.jda().getTextChannelsByName("check-ins", true).getFirst();

        var forwarded = sent.forwardTo(elsewhere).complete();

        assertThat(forwarded.getMessageSnapshots())
                .singleElement()
                .satisfies(snapshot -> assertThat(snapshot.getContentRaw()).isEqualTo("worth a second look"));
    }

    @Test
    void reactionsAreCountedToldAndTakenBack() throws Exception {
        var sent = send("react to this");
        var shown = mira.sees().getLast();

        mira.react(shown, "🔥");
        var added = bot.await(MessageReactionAddEvent.class);
        assertThat(added.getUserId())
                .isEqualTo(Long.toString(practice.person("Mira").id()));
        sent.addReaction(FIRE).complete();
        assertThat(sent.retrieveReactionUsers(FIRE).complete())
                .extracting(User::getEffectiveName)
                .containsExactly("Mira", "Hearth");
        assertThat(general.retrieveMessageById(sent.getId()).complete().getReactions())
                .singleElement()
                .satisfies(reaction -> assertThat(reaction.getCount()).isEqualTo(2));

        sent.removeReaction(FIRE).complete();
        mira.unreact(shown, "🔥");
        assertThat(bot.await(MessageReactionRemoveEvent.class).getEmoji()).isEqualTo(FIRE);
        assertThat(bot.await(MessageReactionRemoveEvent.class).getEmoji()).isEqualTo(FIRE);
        assertThat(general.retrieveMessageById(sent.getId()).complete().getReactions())
                .isEmpty();
    }

    @Test
    void aModeratingBotClearsReactions() throws Exception {
        var sent = send("clear this");
        var shown = mira.sees().getLast();
        mira.react(shown, "🔥");
        mira.react(shown, "🍃");

        sent.clearReactions(FIRE).complete();
        assertThat(bot.await(MessageReactionRemoveEmojiEvent.class).getEmoji()).isEqualTo(FIRE);
        sent.removeReaction(
                        LEAF,
                        bot.jda().retrieveUserById(practice.person("Mira").id()).complete())
                .complete();
        mira.react(shown, "🍃");
        sent.clearReactions().complete();

        bot.await(MessageReactionRemoveAllEvent.class);
        assertThat(general.retrieveMessageById(sent.getId()).complete().getReactions())
                .isEmpty();
    }

    @Test
    void theBotIsSeenToType() throws Exception {
        general.sendTyping().complete();

        assertThat(bot.await(UserTypingEvent.class).getChannel().getId()).isEqualTo(general.getId());
    }

    @Test
    void aWebhookPostsUnderANameOfItsOwn() throws Exception {
        var webhook = general.createWebhook("Weather").complete();
        assertThat(general.retrieveWebhooks().complete())
                .extracting(w -> w.getId())
                .contains(webhook.getId());
        assertThat(general.getGuild().retrieveWebhooks().complete()).hasSize(1);

        var posted =
                webhook.sendMessage("mild, some wind").setUsername("Forecast").complete();
        assertThat(mira.sees().getLast().author()).isEqualTo("Forecast");
        webhook.editMessageById(posted.getId(), "mild, no wind").complete();
        assertThat(mira.sees().getLast().content()).isEqualTo("mild, no wind");
        webhook.deleteMessageById(posted.getId()).complete();
        assertThat(mira.sees()).extracting(Shown::id).doesNotContain(posted.getId());

        webhook.getManager().setName("Sky").complete();
        assertThat(bot.jda().retrieveWebhookById(webhook.getId()).complete().getName())
                .isEqualTo("Sky");
        webhook.delete().complete();
        assertThat(general.retrieveWebhooks().complete()).isEmpty();
    }

    @Test
    void aWebhookIsDeletedByWhoeverManagesThem() throws Exception {
        var webhook = general.createWebhook("Short-lived").complete();

        general.deleteWebhookById(webhook.getId()).complete();

        assertThat(general.retrieveWebhooks().complete())
                .extracting(there -> there.getId())
                .doesNotContain(webhook.getId());
    }

    @Test
    void anAnnouncementIsPublished() throws Exception {
        var news = general.getGuild().createNewsChannel("news").complete();
        var sent = news.sendMessage("We meet on Friday").complete();

        var published = news.crosspostMessageById(sent.getId()).complete();

        assertThat(published.getFlags()).contains(Message.MessageFlag.CROSSPOSTED);
    }
}
