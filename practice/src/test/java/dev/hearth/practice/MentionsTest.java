package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.List;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.Message.MentionType;
import net.dv8tion.jda.api.entities.Role;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.TextChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Whom a message calls, and whom it cannot reach: by a bot on JDA.
class MentionsTest {
    private Practice practice;
    private Bot bot;
    private TextChannel general;
    private User mira;
    private User jonas;
    private Role moderator;

    @BeforeEach
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        bot = Bot.login(practice);
        general = bot.jda().getTextChannelsByName("general", true).getFirst();
        mira = account("Mira");
        jonas = account("Jonas");
        moderator = general.getGuild().getRolesByName("Moderator", true).getFirst();
    }

    private User account(String name) throws Exception {
        return bot.jda().retrieveUserById(practice.person(name).id()).complete();
    }

    @AfterEach
    void logout() {
        bot.close();
        practice.close();
    }

    private Message read(Message sent) {
        return general.retrieveMessageById(sent.getId()).complete();
    }

    private String everybody() {
        return mira.getAsMention() + " " + jonas.getAsMention() + " " + moderator.getAsMention() + " @everyone";
    }

    @Test
    void aTextCallsOnlyWhomItsSenderAllows() {
        var sent = general.sendMessage(everybody())
                .setAllowedMentions(EnumSet.noneOf(MentionType.class))
                .mention(jonas)
                .complete();

        assertThat(read(sent).getMentions().getUsers()).containsExactly(jonas);
        assertThat(read(sent).getMentions().mentionsEveryone()).isFalse();
    }

    @Test
    void rolesAndEveryoneAreCalledOnlyByWhoMay() {
        var all = EnumSet.allOf(MentionType.class);
        var quiet = general.sendMessage(everybody()).setAllowedMentions(all).complete();
        assertThat(read(quiet).getMentions().getUsers()).isEqualTo(List.of(mira, jonas));
        assertThat(read(quiet).getMentions().getRoles()).isEmpty();
        assertThat(read(quiet).getMentions().mentionsEveryone()).isFalse();

        practice.guise().permissions(Permission.getRaw(Permission.MESSAGE_MENTION_EVERYONE));

        var loud = general.sendMessage(everybody()).setAllowedMentions(all).complete();
        assertThat(read(loud).getMentions().getRoles()).containsExactly(moderator);
        assertThat(read(loud).getMentions().mentionsEveryone()).isTrue();
    }

    @Test
    void anAnswerCallsItsAuthorUnlessItSaysNot() {
        var asked = practice.person("Mira").in("general").say("how are you?").onlyReply();

        var calling =
                general.sendMessage("fine").setMessageReference(asked.id()).complete();
        var silent = general.sendMessage("fine")
                .setMessageReference(asked.id())
                .mentionRepliedUser(false)
                .complete();

        assertThat(practice.person("Mira").in("general").sees())
                .extracting(Shown::id)
                .contains(calling.getId(), silent.getId());
        assertThat(mentionedIn(calling)).containsExactly(mira);
        assertThat(mentionedIn(silent)).isEmpty();
    }

    private List<User> mentionedIn(Message sent) {
        return read(sent).getMentions().getUsers();
    }

    @Test
    void whoClosedTheirDirectMessagesIsNotReached() {
        var direct = mira.openPrivateChannel().complete();
        practice.person("Mira").takeDirectMessages(false);

        assertThatThrownBy(() -> direct.sendMessage("hello").complete())
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        e -> assertThat(e.getErrorResponse()).isEqualTo(ErrorResponse.CANNOT_SEND_TO_USER));

        practice.person("Mira").takeDirectMessages(true);
        direct.sendMessage("hello").complete();
        assertThat(practice.person("Mira").dm().sees())
                .extracting(Shown::content)
                .containsExactly("hello");
    }
}
