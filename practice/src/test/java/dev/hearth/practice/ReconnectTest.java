package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Real JDA when the gateway lets it down.
class ReconnectTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    private Practice practice;
    private Bot bot;

    @BeforeEach
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        bot = Bot.login(practice, new WellnessBot());
        bot.jda().updateCommands().addCommands(WellnessBot.commands()).complete();
        assertThat(practice.awaitBotOnline(SOON)).isTrue();
    }

    @AfterEach
    void logout() {
        bot.close();
        practice.close();
    }

    @Test
    void afterClose4000TheSessionIsResumedAndNothingIsMissed() throws Exception {
        practice.faults().closeGateway(4000);
        practice.person("Mira").in("general").say("in the gap");

        bot.await(SessionResumeEvent.class);
        assertThat(practice.person("Mira")
                        .in("general")
                        .command("/ping")
                        .onlyReply()
                        .content())
                .isEqualTo("pong");
    }

    @Test
    void whatIsSaidInTheGapArrivesOnce() throws Exception {
        practice.faults().closeGateway(4000);
        practice.person("Mira").in("general").say("in the gap");
        practice.person("Mira").in("general").say("after it");

        assertThat(bot.await(MessageReceivedEvent.class).getMessage().getContentRaw())
                .isEqualTo("in the gap");
        assertThat(bot.await(MessageReceivedEvent.class).getMessage().getContentRaw())
                .isEqualTo("after it");
    }

    @Test
    void anInvalidSessionIsMadeAnew() throws Exception {
        practice.faults().invalidateSessions();

        bot.await(SessionInvalidateEvent.class);
        bot.await(SessionRecreateEvent.class);
        assertThat(practice.person("Mira")
                        .in("general")
                        .command("/ping")
                        .onlyReply()
                        .content())
                .isEqualTo("pong");
    }

    @Test
    void close4014EndsTheBot() throws Exception {
        practice.faults().closeGateway(4014);

        assertThat(bot.await(ShutdownEvent.class).getCode()).isEqualTo(4014);
        assertThat(practice.awaitBotOffline(SOON)).isTrue();
        assertThat(practice.person("Mira").in("general").command("/ping").error())
                .contains("the bot is offline");
    }
}
