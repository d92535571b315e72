package dev.hearth.app.dev;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/// Notices that a compiler has written classes, once it has finished.
final class ClassWatch implements AutoCloseable {
    private static final Duration LOOK = Duration.ofMillis(300);

    private final List<Path> folders;
    private final Runnable changed;
    private final Thread thread;

    private ClassWatch(List<Path> folders, Runnable changed) {
        this.folders = List.copyOf(folders);
        this.changed = changed;
        this.thread = Thread.ofVirtual().name("class-watch").unstarted(this::run);
    }

    static ClassWatch start(List<Path> folders, Runnable changed) {
        var watch = new ClassWatch(folders, changed);
        watch.thread.start();
        return watch;
    }

    private void run() {
        long told = state();
        long before = told;
        try {
            while (true) {
                Thread.sleep(LOOK);
                long now = state();
                // Told only when two looks in a row see the same: a compiler writes many files, one by one.
                if (now != told && now == before) {
                    told = now;
                    changed.run();
                }
                before = now;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A number that changes with any class: the sum of the files' times, names and sizes.
    private long state() {
        long sum = 0;
        for (var folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                sum += files.filter(Files::isRegularFile)
                        .mapToLong(ClassWatch::state)
                        .sum();
            } catch (IOException | UncheckedIOException e) {
                // Cleared by a build: seen again when it is there again.
                sum++;
            }
        }
        return sum;
    }

    private static long state(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis() * 31 + Files.size(file) + file.hashCode();
        } catch (IOException e) {
            return 1;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
