package dev.hearth.ui.logs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// Some thousand lines in columns: about 17 bytes a line beside its text, where objects took twice the memory. What is
/// written once is never changed, so that a search may read below a count that it was given, while more is added.
final class LogBlock {
    static final int LINES = 4096;
    private static final int LONGEST_TEXT = 8192;
    private static final int FIRST_BYTES = LINES * 48;

    final long first;
    final long[] micros = new long[LINES];
    final byte[] levels = new byte[LINES];
    final short[] loggers = new short[LINES];
    final short[] threads = new short[LINES];
    /// Where each line's text ends in [#text], after the line break that keeps hits from crossing lines.
    final int[] ends = new int[LINES];

    private final Map<Integer, String> details = new HashMap<>();
    byte[] text = new byte[FIRST_BYTES];
    int count;

    /// @param first the sequence number of its first line
    LogBlock(long first) {
        this.first = first;
    }

    boolean isFull() {
        return count == LINES;
    }

    void add(LogLine line, short logger, short thread) {
        var bytes = line.text().replace('\n', ' ').getBytes(StandardCharsets.UTF_8);
        int length = Math.min(bytes.length, LONGEST_TEXT);
        int start = count == 0 ? 0 : ends[count - 1];
        if (start + length + 1 > text.length) {
            text = Arrays.copyOf(text, Math.max(text.length * 3 / 2, start + length + 1));
        }
        System.arraycopy(bytes, 0, text, start, length);
        text[start + length] = '\n';
        ends[count] = start + length + 1;
        micros[count] = line.micros();
        levels[count] = line.level().code();
        loggers[count] = logger;
        threads[count] = thread;
        if (!line.detail().isEmpty()) {
            details.put(count, line.detail());
        }
        count++;
        if (isFull()) {
            text = Arrays.copyOf(text, ends[count - 1]);
        }
    }

    LogLine line(int index, Names loggerNames, Names threadNames) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new LogLine(
                micros[index],
                LogLevel.of(levels[index]),
                loggerNames.name(loggers[index]),
                threadNames.name(threads[index]),
                new String(text, start, ends[index] - 1 - start, StandardCharsets.UTF_8),
                details.getOrDefault(index, ""));
    }
}
