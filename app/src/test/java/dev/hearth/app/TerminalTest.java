package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/// What one can type, on one session with real processes.
final class TerminalTest {
    /// The promise is 5 s on an idle machine; this one may run other tests beside.
    private static final int BACK_AFTER_KILL_MS = 5000 * 5;

    @TempDir
    private static Path folder;

    private static LiveTerminal terminal;

    @BeforeAll
    static void start() throws Exception {
        terminal = LiveTerminal.on(folder.resolve("data"));
    }

    @BeforeEach
    void beMiraInGeneral() throws Exception {
        terminal.type(":as mira");
        terminal.type(":channel #GENERAL");
    }

    @AfterAll
    static void endInPeace() throws Exception {
        try (var ending = terminal) {
            assertThat(ending.end()).as("everything was acknowledged").isZero();
            assertThat(ending.errors()).isEmpty();
        }
    }

    @Test
    void eachMemberHasTheirOwn() throws Exception {
        terminal.ask("/checkin mood:calm intensity:4");
        terminal.type(":as Noor");

        var hers = terminal.ask("/insights timeframe:week");

        assertThat(hers.path("as").asString()).isEqualTo("Noor");
        assertThat(shown(hers)).doesNotContain("Calm", "Calme");
    }

    @Test
    void aKilledEngineComesBackWithAllThatItHadAcknowledged() throws Exception {
        assertThat(shown(terminal.ask("/checkin mood:calm intensity:4"))).contains("Calm");
        var before = terminal.ask("/insights timeframe:week");

        var killed = terminal.ask(":kill");

        assertThat(killed.path("ms").asInt()).isBetween(1, BACK_AFTER_KILL_MS);
        assertThat(error(killed)).isEmpty();
        assertThat(shown(terminal.ask("/insights timeframe:week"))).isEqualTo(shown(before));
    }

    @Test
    void anEngineThatDiedByItselfIsStartedAgainBeforeTheNextLine() throws Exception {
        var engine = terminal.engine();
        engine.destroyForcibly();
        engine.onExit().get(BACK_AFTER_KILL_MS, TimeUnit.MILLISECONDS);

        assertThat(error(terminal.ask("/ping"))).contains("ended by itself");
        assertThat(terminal.read("the restart").path("ms").asInt()).isPositive();
        assertThat(shown(terminal.read("the answer"))).contains("I am here");
    }

    @Test
    void whatWasShownAsAReplyIsNotShownAgainAsNews() throws Exception {
        terminal.ask("/ping");
        terminal.type(":wait 0.3");

        assertThat(terminal.ask("hello").path("content").asString()).isEqualTo("hello");
    }

    @Test
    void aFormOpensIsFilledAndIsSent() throws Exception {
        terminal.ask("/checkin mood:calm");

        var form = terminal.ask(":click Write a note");
        var sent = terminal.ask(":fill What is on your mind?=tea = good, and a book\\nby the window");

        assertThat(form.path("content").asString()).isEqualTo("A note for yourself");
        assertThat(form.path("components").toString()).contains("What is on your mind?");
        assertThat(error(sent)).isEmpty();
        assertThat(shown(sent)).contains("tea = good, and a book by the window");
    }

    @Test
    void aDirectMessageReachesTheBotToo() throws Exception {
        terminal.type(":dm");

        var answer = terminal.ask("/ping");

        assertThat(answer.path("channel").asString()).isEqualTo("@Mira");
        assertThat(error(answer)).isEmpty();
    }

    @Test
    void whatGoesWrongOnPurposeIsGotOver() throws Exception {
        assertThat(error(terminal.ask(":fault close code:4000"))).isEmpty();
        assertThat(error(terminal.ask(":fault repeat event:INTERACTION_CREATE")))
                .isEmpty();

        assertThat(shown(terminal.ask("/help"))).contains("/checkin");
        assertThat(error(terminal.ask(":fault nonsense"))).contains("close code:4000");
    }

    @Test
    void proposalsAreShown() throws Exception {
        assertThat(terminal.ask(":complete /checkin mood:cal")
                        .path("components")
                        .toString())
                .contains("Calm");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hello", "\\:escaped", "\\/escaped"})
    void textIsPosted(String text) throws Exception {
        var posted = terminal.ask(text);

        assertThat(posted.path("content").asString()).isEqualTo(text.replace("\\", ""));
        assertThat(error(posted)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nonsense", "/checkin intensity:9", ":click Nothing", ":fill A=b", ":pick x", ":nonsense"})
    void whatDiscordWouldNotSendIsAnErrorAndNoMissedAnswer(String line) throws Exception {
        assertThat(error(terminal.ask(line))).isNotEmpty();
    }

    @Test
    void aPlaceOrAMemberThatDoesNotExistIsNamedWithThoseThatDo() throws Exception {
        assertThat(error(terminal.ask(":as nobody at all"))).contains("nobody at all", "Mira", "Noor");
        assertThat(error(terminal.ask(":channel nowhere"))).contains("nowhere", "general");
        assertThat(error(terminal.ask(":guild none"))).contains("none", "Practice");
    }

    @Test
    void theSecretsStandInNoArgumentList() {
        assertThat(terminal.children())
                .allSatisfy(child -> assertThat(child.info().commandLine().orElse(""))
                        .contains("-XX:+UseSerialGC")
                        .doesNotContainPattern("(?<![A-Za-z0-9_./-])[A-Za-z0-9_-]{43}(?![A-Za-z0-9_./-])"));
    }

    private static String error(JsonNode answer) {
        return answer.path("error").asString("");
    }

    private static String shown(JsonNode answer) {
        return answer.path("content") + " " + answer.path("embeds");
    }
}
