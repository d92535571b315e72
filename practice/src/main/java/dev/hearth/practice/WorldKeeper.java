package dev.hearth.practice;

import dev.hearth.practice.world.World;
import dev.hearth.practice.world.WorldFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps a world in its file while it changes, so that a restart finds it as it was.
final class WorldKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(WorldKeeper.class);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    /// How many times longer it rests than it writes: a world of hundreds of guilds takes a second to write.
    private static final int REST = 20;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("practice-world").factory());
    private final World world;
    private final Path file;
    private long kept = -1;

    WorldKeeper(World world, Path file) {
        this.world = world;
        this.file = file;
        var _ = clock.schedule(this::keepAgain, 0, TimeUnit.MILLISECONDS);
    }

    private void keepAgain() {
        long began = System.nanoTime();
        keep();
        long pause = Math.max(PAUSE.toNanos(), (System.nanoTime() - began) * REST);
        if (!clock.isShutdown()) {
            var _ = clock.schedule(this::keepAgain, pause, TimeUnit.NANOSECONDS);
        }
    }

    private synchronized void keep() {
        long now = world.signal().changes();
        if (now == kept) {
            return;
        }
        try {
            WorldFile.write(world, file);
            kept = now;
        } catch (IOException | RuntimeException e) {
            // Its words may quote what somebody wrote.
            LOG.atWarn().addKeyValue("failure", e.getClass().getName()).log("the world could not be kept");
        }
    }

    /// Keeps it a last time.
    @Override
    public void close() {
        clock.shutdown();
        keep();
    }
}
