package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `hearth practice` from end to end: three real processes, real Derby, real Discord client.
final class PracticeVerbTest {
    private static final String CHECK_IN = "/checkin mood:calm intensity:4";
    private static final String INSIGHTS = "/insights timeframe:week";
    private static final int DISCORDS_LIMIT_MS = 3000;
    /// The promise is 5 s on an idle machine; this one may run other tests beside.
    private static final int BACK_AFTER_KILL_MS = 5000 * 5;

    @TempDir
    private Path folder;

    @Test
    void aCheckInIsAnsweredInPrivateAndStillKnownTheNextTime() throws Exception {
        var data = folder.resolve("my data");

        var first = Hearth.type(data, ":as Mira", CHECK_IN, INSIGHTS, ":quit", "/ping");
        var second = Hearth.type(data, ":as Mira", INSIGHTS);

        var answers = Hearth.objects(first);
        assertThat(answers).hasSize(2).allSatisfy(PracticeVerbTest::isPrivateAndInTime);
        assertThat(Hearth.objects(second)).singleElement().satisfies(answer -> {
            isPrivateAndInTime(answer);
            assertThat(shown(answer)).isEqualTo(shown(answers.get(1))).containsIgnoringCase("calm");
        });
        assertThat(List.of(first.status(), second.status())).containsOnly(0);
        assertThat(first.err() + second.err()).isEmpty();
    }

    @Test
    void aKilledEngineComesBackWithAllThatItHadAcknowledged() throws Exception {
        var ran = Hearth.type(folder.resolve("data"), CHECK_IN, INSIGHTS, ":kill", INSIGHTS);

        var answers = Hearth.objects(ran);
        assertThat(answers).hasSize(4);
        assertThat(answers.get(2).path("ms").asInt()).isBetween(1, BACK_AFTER_KILL_MS);
        assertThat(answers.get(2).path("error").isNull()).isTrue();
        assertThat(shown(answers.get(3))).isEqualTo(shown(answers.get(1)));
        assertThat(ran.status()).isZero();
    }

    @Test
    void eachMemberHasTheirOwn() throws Exception {
        var ran = Hearth.type(folder.resolve("data"), ":as Mira", CHECK_IN, ":as noor", INSIGHTS, ":as nobody at all");

        var answers = Hearth.objects(ran);
        assertThat(answers).hasSize(3);
        assertThat(answers.get(1).path("as").asString())
                .isNotEqualTo(answers.get(0).path("as").asString());
        assertThat(shown(answers.get(1))).doesNotContainIgnoringCase("calm");
        assertThat(answers.get(2).path("error").asString()).contains("no member nobody at all", "Noor");
    }

    @Test
    void whatDiscordWouldNotSendIsAnErrorAndNoMissedAnswer() throws Exception {
        var ran =
                Hearth.type(folder.resolve("data"), "/nonsense", "/checkin intensity:9", ":click Nothing", ":fill A=b");

        assertThat(Hearth.objects(ran))
                .hasSize(4)
                .allSatisfy(
                        object -> assertThat(object.path("error").asString()).isNotEmpty());
        assertThat(ran.status()).isZero();
    }

    @Test
    void proposalsAndTextAndHelpAreEachAnswered() throws Exception {
        var ran =
                Hearth.type(folder.resolve("data"), ":complete /checkin mood:cal", "hello", "\\:escaped", ":help", "");

        var objects = Hearth.objects(ran);
        assertThat(objects).hasSize(3);
        assertThat(objects.getFirst().path("components").toString()).contains("calm");
        assertThat(ran.status()).isZero();
    }

    @Test
    void aScriptIsShownAsItRuns() throws Exception {
        var script = Files.writeString(folder.resolve("script"), "# a comment\n/ping\n");

        var ran = Ran.of(Hearth.practice(folder.resolve("data"), "--script", script.toString()), "");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("#general> /ping\n", "Hearth").doesNotContain("a comment");
        assertThat(ran.err()).contains("hearth: the bot is online after ");
    }

    private static void isPrivateAndInTime(JsonNode answer) {
        assertThat(answer.propertyNames())
                .containsExactly(
                        "as", "channel", "ephemeral", "ms", "content", "embeds", "components", "attachments", "error");
        assertThat(answer.path("ephemeral").asBoolean()).isTrue();
        assertThat(answer.path("ms").asInt()).isBetween(0, DISCORDS_LIMIT_MS);
        assertThat(answer.path("error").isNull()).isTrue();
    }

    private static String shown(JsonNode answer) {
        return answer.path("content") + " " + answer.path("embeds");
    }
}
