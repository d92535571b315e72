package dev.hearth.engine.base.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonLinesTest {
    private static final String SECRET = "slept badly, again";

    @TempDir
    private Path folder;

    private TestLog log;
    private Logger logger;

    @BeforeEach
    void openLog() {
        log = new TestLog(folder);
        logger = log.logger("dev.hearth.engine.Test");
    }

    @Test
    void aLineHoldsTheMessageAndItsFacts() {
        logger.atInfo()
                .addKeyValue(Fact.MS.key(), 12)
                .addKeyValue(Fact.COMMAND.key(), "checkin")
                .log("ready");

        var line = onlyLine();
        assertThat(line.get("message").asString()).isEqualTo("ready");
        assertThat(line.get("level").asString()).isEqualTo("INFO");
        assertThat(line.get("logger").asString()).isEqualTo("dev.hearth.engine.Test");
        assertThat(line.get("ms").asInt()).isEqualTo(12);
        assertThat(line.get("command").asString()).isEqualTo("checkin");
        assertThat(line.get("time").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void anExceptionIsItsClassesAndStacksWithoutAnyMessage() {
        var suppressed = new IllegalStateException(SECRET);
        var cause = new IllegalArgumentException(SECRET);
        var thrown = new RuntimeException(SECRET, cause);
        thrown.addSuppressed(suppressed);
        logger.atError().setCause(thrown).log("failed");

        var error = onlyLine().get("error");
        assertThat(error.get("class").asString()).isEqualTo("java.lang.RuntimeException");
        assertThat(error.get("stack").get(0).asString()).contains("JsonLinesTest.");
        assertThat(error.get("cause").get("class").asString()).isEqualTo("java.lang.IllegalArgumentException");
        assertThat(error.get("suppressed").get(0).get("class").asString()).isEqualTo("java.lang.IllegalStateException");
        assertThat(error.toString()).doesNotContain("slept");
    }

    @Test
    void causesInACircleEnd() {
        var one = new IllegalStateException("one");
        var two = new IllegalStateException("two", one);
        one.initCause(two);
        logger.atError().setCause(one).log("failed");

        assertThat(onlyLine().get("error").get("cause").get("class").asString())
                .isEqualTo("java.lang.IllegalStateException");
    }

    @Test
    void argumentsOfAMessageAreNotPrinted() {
        log.logger("net.dv8tion.jda.internal.requests.WebSocketClient")
                .warn("Got an event that is no JSON: {}", SECRET);

        assertThat(onlyLine().get("message").asString()).isEqualTo("Got an event that is no JSON: {}");
    }

    @Test
    void onlyKnownKeysAndSingleWordsAreFacts() {
        logger.atInfo()
                .addKeyValue("note", SECRET)
                .addKeyValue(Fact.REASON.key(), SECRET)
                .addKeyValue(Fact.KIND.key(), Thread.State.BLOCKED)
                .addKeyValue(Fact.VERSION.key(), "0.1.0-SNAPSHOT")
                .log("tried");

        var line = onlyLine();
        assertThat(line.has("note")).isFalse();
        assertThat(line.get("reason").asString()).isEqualTo("?");
        assertThat(line.get("kind").asString()).isEqualTo("BLOCKED");
        assertThat(line.get("version").asString()).isEqualTo("0.1.0-SNAPSHOT");
    }

    @Test
    void whateverLooksLikeATokenIsBlankedWhereverItStands() {
        // Put together here, so that no scanner of secrets takes this file for a leak.
        var token = "MTE4NTk4NzY1NDMyMTA5ODc2NQ" + ".GhIjKl" + ".abcdefghijklmnopqrstuvwxyz0123456789-_";
        var answerAddress = "aW50ZXJhY3Rpb246" + "MTE4NTk4NzY1NDMyMTA5ODc2NTphYmNkZWZnaGlqa2xtbm9w";
        logger.atWarn().log("POST /webhooks/1/" + answerAddress + " with Bot " + token);
        logger.atError().setCause(new IllegalStateException(token)).log("failed");

        assertThat(log.lines())
                .hasSize(2)
                .noneMatch(line -> line.contains(token) || line.contains(answerAddress))
                .anyMatch(line -> line.contains("/webhooks/1/" + Redaction.BLANK + " with Bot " + Redaction.BLANK));
    }

    @Test
    void noFactTakesTheNameOfAnotherField() {
        var fields = Stream.of("time", "level", "logger", "thread", "message", "error");

        assertThat(fields)
                .doesNotContainAnyElementsOf(
                        Stream.of(Fact.values()).map(Fact::key).toList());
    }

    @Test
    void warningsGoToStandardErrorToo() {
        var before = System.err;
        var caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            logger.atInfo().log("quiet");
            logger.atWarn().log("loud");
        } finally {
            System.setErr(before);
        }

        assertThat(caught.toString(StandardCharsets.UTF_8)).contains("\"loud\"").doesNotContain("quiet");
    }

    @Test
    void aFullFileIsSetAside() throws IOException {
        var kilobyte = "x".repeat(1 << 10);
        IntStream.range(0, 10 << 10).forEach(i -> logger.atInfo().log(kilobyte));
        var full = folder.resolve("engine.1.log");
        // Its size is looked at once a second.
        var deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (Files.notExists(full) && System.nanoTime() < deadline) {
            logger.atInfo().log("more");
        }

        assertThat(Files.size(full)).isBetween(10L << 20, 20L << 20);
        assertThat(folder.resolve("engine.log")).exists();
    }

    private JsonNode onlyLine() {
        var lines = log.lines();
        assertThat(lines).hasSize(1);
        return JsonMapper.shared().readTree(lines.getFirst());
    }
}
