package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealClientTest {
    private static final Duration SOON = Duration.ofSeconds(10);

    private Practice practice;
    private Bot bot;

    @BeforeAll
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        bot = Bot.login(practice, new WellnessBot());
        bot.jda().updateCommands().addCommands(WellnessBot.commands()).complete();
        assertThat(practice.awaitBotOnline(SOON)).isTrue();
    }

    @AfterAll
    void logout() {
        bot.close();
        practice.close();
    }

    @Test
    void aSlashCommandIsAnsweredEphemerally() {
        var mira = practice.person("Mira").in("general");

        var reply = mira.command("/ping").onlyReply();

        assertThat(reply.content()).isEqualTo("pong");
        assertThat(reply.ephemeral()).isTrue();
        assertThat(practice.person("Jonas").in("general").sees())
                .extracting(Shown::id)
                .doesNotContain(reply.id());
    }

    @Test
    void optionsTravelWithTheMembersLanguage() {
        var reply = practice.person("Jonas")
                .in("check-ins")
                .command("/feel mood:calm intensity:4")
                .onlyReply();

        assertThat(reply.content()).isEqualTo("calm 4 de GUILD");
        assertThat(reply.text()).contains("Noted");
    }

    @Test
    void aCompletionOffersChoices() {
        var outcome = practice.person("Mira").in("general").complete("/feel intensity:2 mood:ca");

        assertThat(outcome.choices()).extracting(Choice::name).containsExactly("calm", "cautious");
    }

    @Test
    void aDeferredReplyIsWaitedFor() {
        var outcome = practice.person("Mira").in("general").command("/slow");

        assertThat(outcome.deferred()).isTrue();
        assertThat(outcome.onlyReply().content()).isEqualTo("done");
        assertThat(outcome.onlyReply().edited()).isFalse();
    }

    @Test
    void buttonsSelectsAndFormsWork() {
        var noor = practice.person("Noor").in("general");
        assertThat(noor.command("/open").onlyReply().buttons()).containsExactly("🙂 Yes", "Gone");

        assertThat(noor.pick("Blue").onlyReply().content()).isEqualTo("Picked [b]");
        assertThat(noor.click("yes").onlyReply().content()).isEqualTo("You said yes");
        assertThat(noor.click("gone").error()).contains("there is no button \"gone\" to click");

        var modal = noor.pick("r", "b").modal().orElseThrow();
        assertThat(modal.fields()).extracting(OpenModal.Field::value).containsExactly("as before");
        assertThat(noor.fill(Map.of("note", "a note")).onlyReply().content()).isEqualTo("Wrote: a note");
    }

    @Test
    void directMessagesWorkBothWays() throws Exception {
        var dm = practice.person("Mira").dm();
        assertThat(dm.command("/feel mood:calm").onlyReply().content()).isEqualTo("calm 0 en-US BOT_DM");

        practice.person("Mira").in("general").command("/letter");
        assertThat(dm.await(shown -> shown.content().equals("Hello in private"), SOON))
                .hasSize(1);

        dm.say("hello bot");
        MessageReceivedEvent event;
        do {
            event = bot.await(MessageReceivedEvent.class);
        } while (event.getAuthor().isBot());
        assertThat(event.getMessage().getContentRaw()).isEqualTo("hello bot");
    }

    @Test
    void followUpsComeAfterADeferredReply() {
        var mira = practice.person("Mira").in("check-ins");

        var outcome = mira.command("/late");

        assertThat(outcome.deferred()).isTrue();
        assertThat(outcome.replies().getFirst().content()).isEqualTo("first");
        var second = mira.await(shown -> shown.content().equals("second"), SOON);
        assertThat(second).hasSize(1).allMatch(Shown::ephemeral);
    }

    @Test
    void aFileCanBeFetched() throws Exception {
        var reply = practice.person("Mira").in("general").command("/file").onlyReply();

        var file = reply.attachments().path(0);
        assertThat(file.path("filename").asString()).isEqualTo("chart.txt");
        try (var in = URI.create(file.path("url").asString()).toURL().openStream()) {
            assertThat(in.readAllBytes()).isEqualTo("drawn".getBytes(StandardCharsets.UTF_8));
        }
    }

    @Test
    void peopleAndSubcommandsAreResolved() {
        var mira = practice.person("Mira").in("general");

        assertThat(mira.command("/hug who:@Jonas").onlyReply().content()).isEqualTo("jonas");
        assertThat(mira.command("/journal delete number:3").onlyReply().content())
                .isEqualTo("journal delete");
    }

    @Test
    void aMessageInAChannelReachesTheBotWithItsMember() throws Exception {
        practice.person("Jonas").in("check-ins").say("good evening");

        MessageReceivedEvent event;
        do {
            event = bot.await(MessageReceivedEvent.class);
        } while (!event.getMessage().getContentRaw().equals("good evening"));
        assertThat(event.isFromGuild()).isTrue();
        assertThat(event.getAuthor().getIdLong())
                .isEqualTo(practice.person("Jonas").id());
        assertThat(event.getMember()).isNotNull();
    }

    @Test
    void commandsAreReadBackWithTheirTranslations() throws Exception {
        var commands = bot.jda().retrieveCommands(true).complete();

        assertThat(commands).extracting(Command::getName).contains("ping", "feel", "journal");
    }
}
