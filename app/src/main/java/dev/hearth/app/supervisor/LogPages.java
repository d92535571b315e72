package dev.hearth.app.supervisor;

import dev.hearth.control.supervisor.LogPage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/// Reads the engine's log files backwards. A cursor names a file by its first bytes, which stay the same when the log
/// is rolled and the file gets another name.
final class LogPages {
    private static final int OLDEST = 7;
    private static final int HEAD_BYTES = 200;
    private static final int CHUNK = 256 << 10;
    private static final int MOST_BYTES = 4 << 20;
    private static final Pattern CURSOR = Pattern.compile("([0-9a-f]{1,8})-(\\d{1,12})");

    private final List<Path> files;

    LogPages(Path logs) {
        this.files = Stream.concat(
                        Stream.of("engine.log"),
                        IntStream.rangeClosed(1, OLDEST).mapToObj(number -> "engine." + number + ".log"))
                .map(logs::resolve)
                .toList();
    }

    /// The lines before a place, at most so many.
    LogPage before(Optional<String> cursor, int limit) throws IOException {
        var there = files.stream().filter(LogPages::holdsSomething).toList();
        int file = 0;
        long end = there.isEmpty() ? 0 : Files.size(there.getFirst());
        if (cursor.isPresent()) {
            var parsed = CURSOR.matcher(cursor.get());
            file = parsed.matches() ? indexOf(there, parsed.group(1)) : -1;
            if (file < 0) {
                return new LogPage(List.of(), Optional.empty());
            }
            end = Math.min(Long.parseLong(parsed.group(2)), Files.size(there.get(file)));
        }
        return collect(there, file, end, limit);
    }

    private static LogPage collect(List<Path> there, int first, long from, int limit) throws IOException {
        var newestFirst = new ArrayList<String>();
        int file = first;
        long end = from;
        long bytes = 0;
        while (file < there.size() && newestFirst.size() < limit && bytes < MOST_BYTES) {
            if (end == 0) {
                file++;
                end = file < there.size() ? Files.size(there.get(file)) : 0;
                continue;
            }
            long start = backwards(there.get(file), end, limit - newestFirst.size(), newestFirst);
            bytes += end - start;
            end = start;
        }
        var older = file < there.size() && (end > 0 || file + 1 < there.size());
        return new LogPage(
                newestFirst.reversed(), older ? Optional.of(name(there.get(file)) + "-" + end) : Optional.empty());
    }

    /// Adds the lines that end before a place.
    ///
    /// @return where the oldest of them begins
    private static long backwards(Path file, long end, int most, List<String> newestFirst) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long start = Math.max(0, end - CHUNK);
            var bytes = read(channel, start, (int) (end - start));
            int stop = bytes.length;
            int taken = 0;
            for (int at = bytes.length - 2; at >= -1 && taken < most; at--) {
                boolean begins = at < 0 ? start == 0 : bytes[at] == '\n';
                if (begins) {
                    newestFirst.add(new String(bytes, at + 1, stop - at - 1, StandardCharsets.UTF_8).stripTrailing());
                    stop = at + 1;
                    taken++;
                }
            }
            // A line longer than a chunk is none of the engine's.
            return taken == 0 ? start : start + stop;
        }
    }

    private static byte[] read(FileChannel channel, long start, int length) throws IOException {
        var bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining() && channel.read(bytes, start + bytes.position()) >= 0) {
            // until the end that was seen at first
        }
        return bytes.array();
    }

    private static int indexOf(List<Path> there, String name) throws IOException {
        for (int index = 0; index < there.size(); index++) {
            if (name(there.get(index)).equals(name)) {
                return index;
            }
        }
        return -1;
    }

    private static String name(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var sum = new CRC32();
            sum.update(in.readNBytes(HEAD_BYTES));
            return Long.toHexString(sum.getValue());
        }
    }

    private static boolean holdsSomething(Path file) {
        try {
            return Files.size(file) > 0;
        } catch (IOException e) {
            return false;
        }
    }
}
