package dev.hearth.control;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.json.JsonMapper;

/// JSON as it travels between the processes: one object a line, names instead of ordinals, unknown fields skipped,
/// so that a newer side can talk to an older one.
public final class Wire {
    /// Longest line in characters that a side accepts: far above any real one, far below what hurts.
    public static final int MAX_LINE = 65_536;
    /// Longest answer in characters: a crash report or a page of the log.
    public static final int MAX_ANSWER = 16 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .build();

    private Wire() {}

    public static String line(Object value) {
        return JSON.writeValueAsString(value);
    }

    /// Reads one line.
    ///
    /// @throws Unreadable if the line is too long, no JSON, or lacks what the type needs; says nothing of its
    ///     content, for it may hold a token
    public static <T> T read(String line, Class<T> type) throws Unreadable {
        return read(line, type, MAX_LINE);
    }

    /// Reads an answer, which may be longer than a line that nobody asked for.
    ///
    /// @throws Unreadable as [#read(String, Class)], from a longer length on
    public static <T> T readLong(String answer, Class<T> type) throws Unreadable {
        return read(answer, type, MAX_ANSWER);
    }

    private static <T> T read(String line, Class<T> type, int longest) throws Unreadable {
        if (line.length() > longest) {
            throw new Unreadable(type);
        }
        try {
            var value = JSON.readValue(line, type);
            if (value != null) {
                return value;
            }
        } catch (JacksonException e) {
            throw new Unreadable(type);
        }
        // The JSON word null is well-formed and no message.
        throw new Unreadable(type);
    }

    /// A line that is not what it should be.
    public static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(Class<?> type) {
            super("not a readable " + type.getSimpleName());
        }
    }
}
