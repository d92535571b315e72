package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// `hearth practice-server` from end to end.
final class PracticeServerVerbTest {
    @TempDir
    private Path folder;

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "a signal asks it to end")
    void itSaysHowABotIsPointedAtItKeepsItsWorldAndEndsWhenAsked() throws Exception {
        var world = folder.resolve("world.json");
        var process = Hearth.verb(List.of(), "practice-server", "--world", world.toString(), "--strict")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var rest = value(out, "REST base");

            var answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(rest + "gateway/bot"))
                                    .header("Authorization", "Bot any-token")
                                    .build(),
                            BodyHandlers.ofString());
            assertThat(answer.body()).contains("\"max_concurrency\":1");
            assertThat(answer.headers().firstValue("x-ratelimit-limit")).hasValue("50");
            assertThat(value(out, "world")).isEqualTo(world.toString());

            process.destroy();
            assertThat(process.waitFor(40, TimeUnit.SECONDS)).isTrue();
            assertThat(Files.readString(world)).contains("\"Practice\"", "\"Harbour\"", "\"Meadow\"");
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void aFileThatIsNoWorldIsSaidPlainly() throws Exception {
        var world = Files.writeString(folder.resolve("world.json"), "{}");

        var ran = Ran.of(Hearth.verb(List.of(), "practice-server", "--world", world.toString()), "");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("there is no guild in it");
    }

    private static String value(BufferedReader out, String name) throws Exception {
        for (var line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(name)) {
                return line.substring(name.length()).strip();
            }
        }
        throw new AssertionError("it never said its " + name);
    }
}
