package dev.hearth.ui.logs;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads the JSON lines that the engine logs. A line that is none, as a crash may leave at a file's end, is shown as it
/// stands.
final class LogLineReader {
    private static final Set<String> FIXED = Set.of("time", "level", "logger", "thread", "message", "error");
    private static final JsonMapper JSON = JsonMapper.shared();

    private LogLineReader() {}

    static LogLine read(String json) {
        try {
            var line = JSON.readTree(json);
            if (line.isObject()) {
                return line(line);
            }
        } catch (JacksonException | DateTimeException e) {
            // shown as it stands, below
        }
        return new LogLine(0, LogLevel.INFO, "", "", json, "");
    }

    private static LogLine line(JsonNode line) {
        var time = Instant.parse(line.path("time").asString(""));
        var text = new StringBuilder(line.path("message").asString(""));
        line.forEachEntry((key, value) -> {
            if (!FIXED.contains(key)) {
                text.append("  ").append(key).append('=').append(value.asString(""));
            }
        });
        var error = new StringBuilder();
        addError(error, "", line.path("error"));
        return new LogLine(
                ChronoUnit.MICROS.between(Instant.EPOCH, time),
                LogLevel.of(line.path("level").asString("")),
                line.path("logger").asString(""),
                line.path("thread").asString(""),
                text.toString(),
                error.toString());
    }

    /// The way Java prints it, which is what people who read stacks know.
    private static void addError(StringBuilder out, String before, JsonNode error) {
        if (!error.isObject()) {
            return;
        }
        out.append(before).append(error.path("class").asString("")).append('\n');
        error.path("stack")
                .forEach(frame ->
                        out.append("    at ").append(frame.asString("")).append('\n'));
        error.path("suppressed").forEach(one -> addError(out, "Suppressed: ", one));
        addError(out, "Caused by: ", error.path("cause"));
    }
}
