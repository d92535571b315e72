package dev.hearth.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// What a data folder holds, to see that nothing was changed.
final class Snapshot {
    private Snapshot() {}

    /// Each file's name with its hash; a folder has none.
    ///
    /// @param except folders that may change: logs are there to grow
    static SortedMap<String, String> of(Path folder, String... except) throws IOException {
        var files = new TreeMap<String, String>();
        try (var all = Files.walk(folder)) {
            all.filter(path -> Stream.of(except).noneMatch(name -> path.startsWith(folder.resolve(name))))
                    .forEach(path -> files.put(folder.relativize(path).toString(), hash(path)));
        }
        return files;
    }

    static void copy(Path from, Path to) throws IOException {
        try (var all = Files.walk(from)) {
            for (var path : (Iterable<Path>) all::iterator) {
                Files.copy(path, to.resolve(from.relativize(path)));
            }
        }
    }

    private static String hash(Path path) {
        try {
            return Files.isDirectory(path)
                    ? ""
                    : HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
