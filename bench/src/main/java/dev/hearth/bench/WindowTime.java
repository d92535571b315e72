package dev.hearth.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// How long the console takes until its window shows, beside an empty JavaFX window that is started the same way: by
/// turns, one process at a time, from the start of the JVM to the first window that is showing.
final class WindowTime {
    private static final int ROUNDS = 9;

    private WindowTime() {}

    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]);
        var empty = new ArrayList<Long>();
        var console = new ArrayList<Long>();
        start(root, "empty");
        start(root, "console");
        for (int round = 1; round <= ROUNDS; round++) {
            empty.add(start(root, "empty"));
            console.add(start(root, "console"));
            System.out.printf("round %d  empty %5d ms  console %5d ms%n", round, empty.getLast(), console.getLast());
        }
        System.out.printf(
                "median   empty %5d ms  console %5d ms  ratio %.2f%n",
                median(empty), median(console), (double) median(console) / median(empty));
    }

    private static long start(Path root, String which) throws Exception {
        var target = root.resolve("ui").resolve("target");
        var bench = root.resolve("bench").resolve("target").resolve("classes");
        var path = String.join(
                File.pathSeparator,
                List.of(
                        target.resolve("ui.jar").toString(),
                        target.resolve("lib/*").toString(),
                        bench.toString()));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<String>();
        command.add(java);
        command.addAll(List.of(
                "-XX:+UseSerialGC",
                "-XX:+UseCompactObjectHeaders",
                "-XX:TieredStopAtLevel=1",
                "-XX:MetaspaceSize=64m",
                "-Xms16m",
                "-Xmx256m",
                "-Xss512k",
                "--enable-native-access=ALL-UNNAMED",
                "-Dhearth.root=" + root));
        command.addAll(List.of("-cp", path, "dev.hearth.bench.WindowShown", which));
        long began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var said = process.inputReader()) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                if (line.equals(WindowShown.SHOWN)) {
                    long took = (System.nanoTime() - began) / 1_000_000;
                    process.waitFor();
                    return took;
                }
            }
        }
        throw new IllegalStateException("no window was shown by " + which);
    }

    private static long median(List<Long> values) {
        var sorted = values.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
