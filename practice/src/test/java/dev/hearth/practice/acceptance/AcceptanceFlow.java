package dev.hearth.practice.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What a member sees of a bot that was made for Discord and is only told another address.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class AcceptanceFlow {
    private static final Duration SOON = Duration.ofSeconds(20);
    /// A restart of the server behind the gateway, as RFC 6455's register has it: Discord4J resumes after no code of
    /// Discord's own.
    private static final int SERVICE_RESTART = 1012;

    private static final long ADMINISTRATOR = 1L << 3;

    private Practice practice;
    private Stranger bot;
    private Seat mira;

    /// Logs the bot in.
    abstract Stranger start(Practice server) throws Exception;

    @BeforeAll
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        practice.guise().permissions(ADMINISTRATOR);
        practice.addPerson("Ines", "en-US");
        bot = start(practice);
        assertThat(practice.awaitBotOnline(SOON))
                .as(bot.library() + " is online and has registered its commands")
                .isTrue();
        mira = practice.person("Mira").in("general");
    }

    @AfterAll
    void logout() {
        if (bot != null) {
            bot.close();
        }
        practice.close();
    }

    @Test
    void aCommandIsAnsweredForItsMemberAlone() {
        var reply = mira.command("/ping").onlyReply();

        assertThat(reply.content()).isEqualTo("pong");
        assertThat(reply.ephemeral()).isTrue();
    }

    @Test
    void optionsArriveAsTheyWereTyped() {
        assertThat(mira.command("/feel mood:calm intensity:4").onlyReply().content())
                .isEqualTo("calm 4");
    }

    @Test
    void anOptionIsCompleted() {
        var choices = mira.complete("/feel mood:ca").choices();

        assertThat(choices).extracting("value").containsExactly("calm", "cautious");
    }

    @Test
    void aButtonChangesItsMessage() {
        mira.command("/open");

        assertThat(mira.click("Yes").onlyReply().content()).isEqualTo("You said yes");
    }

    @Test
    void aChoiceInASelectIsAnsweredByAnEdit() {
        mira.command("/open");

        assertThat(mira.pick("Red").onlyReply().content()).isEqualTo("Picked red");
    }

    @Test
    void aFormComesBackFilled() {
        var form = mira.command("/write").modal().orElseThrow();
        assertThat(form.title()).isEqualTo("Your note");

        assertThat(mira.fill(Map.of("Note", "slept well")).onlyReply().content())
                .isEqualTo("Wrote: slept well");
    }

    @Test
    void aPromisedAnswerIsGivenByEditing() {
        var outcome = mira.command("/slow");

        assertThat(outcome.deferred()).isTrue();
        assertThat(outcome.onlyReply().content()).isEqualTo("done");
    }

    @Test
    void anAnswerIsFollowedByAnother() {
        mira.command("/late");

        assertThat(mira.await(said("second"), SOON)).singleElement().matches(Shown::ephemeral, "is for Mira alone");
        assertThat(mira.sees()).extracting(Shown::content).contains("first");
    }

    @Test
    void aLetterArrivesInDirectMessages() {
        assertThat(mira.command("/letter").onlyReply().content()).isEqualTo("sent");

        assertThat(practice.person("Mira").dm().await(said("Hello in private"), SOON))
                .hasSize(1);
    }

    @Test
    void aFileCanBeFetched() throws Exception {
        var attachments = mira.command("/file").onlyReply().attachments();

        assertThat(attachments.path(0).path("filename").asString()).isEqualTo("chart.txt");
        assertThat(fetched(attachments.path(0).path("url").asString())).isEqualTo("drawn");
    }

    @Test
    void aMessageOfAMemberIsHeard() {
        mira.say("good morning");

        assertThat(mira.await(said("Good morning, Mira"), SOON)).isNotEmpty();
    }

    @Test
    void aRoleOpensItsChannel() {
        var lucia = practice.person("Lucía");
        assertThatThrownBy(() -> lucia.in("moderators")).hasMessageContaining("sees no channel");

        assertThat(mira.command("/promote who:Lucía").onlyReply().content()).isEqualTo("done");

        assertThat(lucia.in("moderators").say("here I am").error()).isEmpty();
    }

    @Test
    void aTimeoutSilences() {
        var jonas = practice.person("Jonas").in("general");
        assertThat(jonas.say("hello").error()).isEmpty();

        assertThat(mira.command("/quiet who:Jonas").onlyReply().content()).isEqualTo("done");

        assertThat(jonas.say("hello").error()).isPresent();
    }

    @Test
    void aThreadIsBegunAndWrittenIn() {
        assertThat(mira.command("/talk about:Sunday").onlyReply().content()).isEqualTo("done");

        assertThat(practice.person("Mira").in("Sunday").await(said("Welcome"), SOON))
                .hasSize(1);
    }

    @Test
    void aMessageGetsAReaction() {
        mira.command("/cheer");

        assertThat(mira.await(message -> reactedTo(message, "🎉"), SOON))
                .singleElement()
                .satisfies(message -> assertThat(message.content()).isEqualTo("Hooray"));
    }

    @Test
    void aReactionOfAMemberIsHeard() {
        mira.react(mira.command("/feel mood:happy intensity:5").onlyReply(), "🌻");

        assertThat(mira.await(said("Seen: 🌻"), SOON)).hasSize(1);
    }

    /// Each library has its own list of what a bot that manages a server does.
    @Test
    void errandsAreDoneOneAfterTheOther() {
        assertThat(mira.command("/errands who:Ines").onlyReply().content()).isEqualTo("done");
    }

    @Test
    void aLostConnectionIsResumedAndNothingSaidMeanwhileIsMissed() {
        var noor = practice.person("Noor").in("general");
        practice.faults().closeGateway(SERVICE_RESTART);
        noor.say("good morning");

        assertThat(noor.await(said("Good morning, Noor"), SOON)).hasSize(1);
        assertThat(resumes()).isPositive();
    }

    private int resumes() {
        return Integer.parseInt(mira.command("/resumed").onlyReply().content());
    }

    private static boolean reactedTo(Shown message, String emoji) {
        return message.reactions()
                .valueStream()
                .anyMatch(reaction -> reaction.at("/emoji/name").asString().equals(emoji));
    }

    private static Predicate<Shown> said(String content) {
        return message -> message.content().equals(content);
    }

    private static String fetched(String url) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofString())
                    .body();
        }
    }
}
