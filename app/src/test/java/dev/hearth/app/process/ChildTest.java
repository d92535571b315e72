package dev.hearth.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its children are shell commands")
final class ChildTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void hearsItsLineAndIsHeard() throws Exception {
        try (var child = shell("read -r line; echo \"got $line\"")) {
            child.tell("grüße");

            assertThat(child.hear(LIMIT)).contains("got grüße");
            assertThat(child.hear(LIMIT)).as("its end").isEmpty();
        }
    }

    @Test
    void endsWithTheEndOfItsInput() throws Exception {
        var child = shell("cat >/dev/null");

        child.close();

        assertThat(child.alive()).isFalse();
        assertThat(child.obituary()).isEqualTo("exit status 0");
    }

    @Test
    void isKilledThoughItWouldNotEnd() throws Exception {
        var child = shell("trap '' TERM; while :; do sleep 1; done");

        child.kill();

        assertThat(child.alive()).isFalse();
    }

    @Test
    void isRememberedByItsLastWordsOnly() throws Exception {
        try (var child = shell("i=0; while [ $i -lt 100 ]; do i=$((i+1)); echo \"line $i.\" >&2; done; exit 7")) {
            assertThat(child.hear(LIMIT)).isEmpty();
            assertThat(child.obituary())
                    .startsWith("exit status 7")
                    .contains("line 81.", "line 100.")
                    .doesNotContain("line 80.");
        }
    }

    @RepeatedTest(20)
    void thatHasDiedIsToldNothingWithoutHarm() throws Exception {
        try (var child = shell("exit 0")) {
            assertThat(child.hear(LIMIT)).isEmpty();

            child.tell("too late");

            assertThat(child.obituary()).isEqualTo("exit status 0");
        }
    }

    @Test
    void thatDoesNotExistSaysSo() {
        assertThatThrownBy(() -> Child.start("engine", List.of("/nowhere/java")))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("the engine cannot be started");
    }

    private static Child shell(String script) throws StartFailure {
        return Child.start("shell", List.of("sh", "-c", script));
    }
}
