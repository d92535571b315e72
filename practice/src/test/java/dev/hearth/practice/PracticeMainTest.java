package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PracticeMainTest {
    private static final String TOKEN = "a-bearer-of-at-least-32-characters";

    @Test
    void theProcessSaysWhereItListensAndEndsWithItsParent() throws Exception {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PracticeMain.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = process.inputReader(StandardCharsets.UTF_8)) {
            var in = process.outputWriter(StandardCharsets.UTF_8);
            in.write("{\"token\":\"" + TOKEN + "\",\"endWithParent\":true,\"unknown\":1}\n");
            in.flush();
            var ready = Json.read(out.readLine());

            assertThat(Json.text(ready, "state")).isEqualTo("ready");
            var base = "http://127.0.0.1:" + Json.integer(ready, "port");
            assertThat(Json.text(ready, "restBase")).isEqualTo(base + "/api/v10/");
            assertThat(Json.text(ready, "gateway")).isEqualTo("ws://127.0.0.1:" + Json.integer(ready, "port") + "/");
            var request = HttpRequest.newBuilder(URI.create(base + "/practice/v1/world"))
                    .header("Authorization", "Bearer " + TOKEN);
            assertThat(RawBot.send(request).status()).isEqualTo(200);

            in.close();
            assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
            assertThat(out.readLine()).isNull();
        } finally {
            process.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "no json",
                "{}",
                "{\"token\":\"short\"}",
                "{\"token\":\"a-bearer-of-at-least-32-characters\",\"port\":70000}",
                "{\"token\":\"a-bearer-of-at-least-32-characters\",\"ackLimitMs\":0}"
            })
    void aLineThatIsNoLaunchIsAnsweredWithARemedy(String line) throws Exception {
        var out = new ByteArrayOutputStream();

        assertThat(run(line, out)).isEqualTo(1);

        var answer = Json.read(out.toString(StandardCharsets.UTF_8));
        assertThat(Json.text(answer, "state")).isEqualTo("failed");
        assertThat(Json.text(answer, "remedy")).isNotEmpty();
        assertThat(Json.write(answer)).doesNotContain("short");
    }

    @Test
    void aPortInUseIsSaidPlainly() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            var out = new ByteArrayOutputStream();

            assertThat(run("{\"token\":\"" + TOKEN + "\",\"port\":" + taken.getLocalPort() + "}", out))
                    .isEqualTo(1);

            assertThat(out.toString(StandardCharsets.UTF_8)).contains("port " + taken.getLocalPort());
        }
    }

    private static int run(String line, ByteArrayOutputStream out) throws InterruptedException {
        var in = new BufferedReader(new StringReader(line));
        return PracticeMain.run(in, new PrintStream(out, true, StandardCharsets.UTF_8));
    }
}
