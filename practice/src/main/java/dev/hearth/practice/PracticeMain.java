package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.WorldFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import tools.jackson.databind.JsonNode;

/// The practice server as a process of its own: one line of JSON in, which carries the token, one line out.
public final class PracticeMain {
    private static final int FAILED = 1;

    private PracticeMain() {}

    public static void main(String[] args) throws InterruptedException {
        // A file of its own name: the plain one would compete with that of a program that has this one in its tests.
        System.setProperty("logback.configurationFile", "practice-logback.xml");
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.exit(run(in, System.out));
    }

    /// Runs until the parent ends it; gives back the exit status.
    static int run(BufferedReader in, PrintStream out) throws InterruptedException {
        JsonNode launch;
        PracticeOptions options;
        try {
            launch = Json.read(firstLine(in));
            options = options(launch);
        } catch (Refusal | IOException | IllegalArgumentException e) {
            return failed(
                    out, "the line on the standard input is no launch", "send token, port and ackLimitMs as JSON");
        }
        try (var practice = Practice.start(options)) {
            out.println(Json.write(ready(practice)));
            out.flush();
            waitForParent(in, Json.flag(launch, "endWithParent"));
            return 0;
        } catch (WorldFile.Unfit e) {
            return failed(out, "the file is no world: " + e.getMessage(), "set it right, or begin with a new file");
        } catch (UncheckedIOException e) {
            return failed(
                    out, "port " + options.port() + " cannot be had", "choose another port, or 0 for any free one");
        }
    }

    private static String firstLine(BufferedReader in) throws IOException {
        var line = in.readLine();
        return line == null ? "" : line;
    }

    private static PracticeOptions options(JsonNode launch) {
        var token = Json.text(launch, "token");
        if (token.isEmpty()) {
            throw new IllegalArgumentException("a launch needs a token");
        }
        var world = Json.text(launch, "world");
        var options = PracticeOptions.defaults()
                .token(token)
                .port(Json.integer(launch, "port"))
                .guilds(launch.path("guilds").asInt(1))
                .ackLimit(Duration.ofMillis(launch.path("ackLimitMs").asLong(3_000)));
        var inPlace = world.isEmpty() ? options : options.world(Path.of(world));
        return Json.flag(launch, "strict") ? inPlace.strict() : inPlace;
    }

    private static JsonNode ready(Practice practice) {
        return Json.object()
                .put("state", "ready")
                .put("port", practice.port())
                .put("restBase", practice.restBase())
                .put("gateway", practice.gatewayUrl());
    }

    private static int failed(PrintStream out, String reason, String remedy) {
        out.println(Json.write(
                Json.object().put("state", "failed").put("reason", reason).put("remedy", remedy)));
        out.flush();
        return FAILED;
    }

    private static void waitForParent(BufferedReader in, boolean endWithParent) throws InterruptedException {
        if (!endWithParent) {
            new CountDownLatch(1).await();
        }
        try {
            while (in.readLine() != null) {
                // nothing more is expected; the end of the stream is the parent's end
            }
        } catch (IOException e) {
            // a broken pipe is its end too
        }
    }
}
