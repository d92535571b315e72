package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// `hearth practice` from end to end: three real processes, real Derby, real Discord client.
final class PracticeVerbTest {
    private static final String CHECK_IN = "/checkin mood:calm intensity:4";
    private static final String INSIGHTS = "/insights timeframe:week";
    private static final int DISCORDS_LIMIT_MS = 3000;

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
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a process is halted by a POSIX signal")
    void aCommandThatNobodyAcknowledgesIsAnErrorAndEndsWith1() throws Exception {
        try (var terminal = LiveTerminal.on(folder.resolve("data"))) {
            terminal.ask("/ping");
            signal("STOP", terminal.engine());

            var unanswered = terminal.ask("/ping");

            signal("CONT", terminal.engine());
            assertThat(unanswered.path("error").asString()).contains("no acknowledgement within 3 s");
            assertThat(unanswered.path("ms").isNull()).isTrue();
            assertThat(terminal.end()).isEqualTo(1);
        }
    }

    @Test
    void aScriptIsShownAsItRuns() throws Exception {
        var script = Files.writeString(folder.resolve("script"), "# a comment\n/ping\n");

        var ran = Ran.of(Hearth.practice(folder.resolve("data"), "--script", script.toString()), "");

        assertThat(ran.status()).isZero();
        assertThat(ran.out()).contains("#general> /ping\n", "Hearth").doesNotContain("a comment");
        assertThat(ran.err()).contains("hearth: the bot is online after ");
    }

    private static void signal(String name, ProcessHandle process) throws Exception {
        var pid = String.valueOf(process.pid());
        assertThat(Ran.of(new ProcessBuilder("kill", "-" + name, pid), "").status())
                .isZero();
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
