package dev.hearth.engine.base.log;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.encoder.EncoderBase;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.event.KeyValuePair;
import tools.jackson.databind.json.JsonMapper;

/// A log event as one line of JSON. What it prints is chosen so that no member's text can be in it, whoever logs: the
/// constant message and never its arguments, facts that are numbers or single words, of an exception the classes and
/// the stack. Libraries say less here than they could; JDA for one would print the event that it could not read.
public final class JsonLines extends EncoderBase<ILoggingEvent> {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final byte[] NOTHING = {};
    private static final Pattern WORD = Pattern.compile("[\\w.:/+-]{1,64}");
    private static final Map<String, Fact> FACTS =
            Stream.of(Fact.values()).collect(Collectors.toUnmodifiableMap(Fact::key, fact -> fact));

    @Override
    public byte[] encode(ILoggingEvent event) {
        var line = new LinkedHashMap<String, Object>();
        line.put("time", event.getInstant().toString());
        line.put("level", event.getLevel().toString());
        line.put("logger", event.getLoggerName());
        line.put("thread", event.getThreadName());
        line.put("message", event.getMessage());
        putFacts(line, event.getKeyValuePairs());
        if (event.getThrowableProxy() != null) {
            line.put("error", error(event.getThrowableProxy()));
        }
        var json = Redaction.of(JSON.writeValueAsString(line));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public byte[] headerBytes() {
        return NOTHING;
    }

    @Override
    public byte[] footerBytes() {
        return NOTHING;
    }

    private static void putFacts(Map<String, Object> line, @Nullable List<KeyValuePair> pairs) {
        if (pairs == null) {
            return;
        }
        for (var pair : pairs) {
            if (FACTS.containsKey(pair.key)) {
                line.put(pair.key, fact(pair.value));
            }
        }
    }

    /// A number as it is, anything else as one word; what is no word is text, and is not told.
    private static Object fact(@Nullable Object value) {
        if (value instanceof Number || value instanceof Boolean) {
            return value;
        }
        var word = value instanceof Enum<?> constant ? constant.name() : String.valueOf(value);
        return WORD.matcher(word).matches() ? word : "?";
    }

    private static Map<String, Object> error(IThrowableProxy thrown) {
        var error = new LinkedHashMap<String, Object>();
        error.put("class", thrown.getClassName());
        error.put("stack", stack(thrown));
        if (thrown.getCause() != null && !thrown.isCyclic()) {
            error.put("cause", error(thrown.getCause()));
        }
        if (thrown.getSuppressed() != null && thrown.getSuppressed().length > 0) {
            error.put(
                    "suppressed",
                    Arrays.stream(thrown.getSuppressed()).map(JsonLines::error).toList());
        }
        return error;
    }

    /// Without the frames at its end that it shares with the exception around it.
    private static List<String> stack(IThrowableProxy thrown) {
        var frames = thrown.getStackTraceElementProxyArray();
        if (frames == null) {
            return List.of();
        }
        return Arrays.stream(frames)
                .limit(frames.length - (long) thrown.getCommonFrames())
                .map(frame -> frame.getStackTraceElement().toString())
                .toList();
    }
}
