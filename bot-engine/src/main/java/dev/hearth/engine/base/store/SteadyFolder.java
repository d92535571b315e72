package dev.hearth.engine.base.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Does for a folder that somebody else fills what [SteadyOutput] does for a file of one's own.
final class SteadyFolder implements AutoCloseable {
    private static final long EVERY_MILLIS = 20;

    private final Path folder;
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Map<Path, Long> sizes = new HashMap<>();
    private final Thread thread;

    private SteadyFolder(Path folder) {
        this.folder = folder;
        this.thread = Thread.ofPlatform().daemon().name("steady").start(this::attend);
    }

    static SteadyFolder of(Path folder) {
        return new SteadyFolder(folder);
    }

    private void attend() {
        try {
            while (!ended.await(EVERY_MILLIS, TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try (var files = Files.walk(folder)) {
            files.filter(Files::isRegularFile).forEach(this::settle);
        } catch (IOException | UncheckedIOException e) {
            // A help only: whoever fills the folder learns of what is wrong with it.
        }
    }

    private void settle(Path file) {
        try {
            long size = Files.size(file);
            var before = sizes.put(file, size);
            if (before == null || before != size) {
                try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
                    channel.force(false);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        ended.countDown();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
