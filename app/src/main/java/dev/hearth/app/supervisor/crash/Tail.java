package dev.hearth.app.supervisor.crash;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/// The end of a file, without reading what comes before.
public final class Tail {
    private static final int MOST_BYTES = 256 << 10;

    private Tail() {}

    /// Its last lines; none if there is no such file.
    public static List<String> of(Path file, int lines) {
        var all = text(file).lines().toList();
        return all.size() > lines ? all.subList(all.size() - lines, all.size()) : all;
    }

    private static String text(Path file) {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long from = Math.max(0, channel.size() - MOST_BYTES);
            var bytes = ByteBuffer.allocate((int) (channel.size() - from));
            while (bytes.hasRemaining() && channel.read(bytes, from + bytes.position()) >= 0) {
                // until the end that was seen at first
            }
            return new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
