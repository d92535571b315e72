package dev.hearth.engine.base.chart;

import dev.hearth.engine.base.log.Fact;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Draws pages as pictures. Nothing of the JDK's drawing is loaded before the first one. A picture is an extra: where
/// it
/// cannot be drawn, or others are being drawn for too long, the words go without it.
public final class Drawing {
    private static final Logger LOG = LoggerFactory.getLogger(Drawing.class);

    /// Each takes three megabytes while it is drawn, and a processor.
    private static final int AT_ONCE = 2;

    private static final long PATIENCE_MS = 2_000;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private volatile boolean unable;
    private volatile @Nullable Fonts faces;

    /// A page as a PNG.
    public Optional<byte[]> png(Sheet sheet, Colour colour) {
        if (unable || !isMyTurn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(SheetPainter.png(sheet, colour, fonts()));
        } catch (IOException | RuntimeException e) {
            return without(e);
        } catch (OutOfMemoryError e) {
            throw e;
        } catch (Error e) {
            unable = true; // so the JDK says that a library of the system is missing; it will be the next time too
            return without(e);
        } finally {
            places.release();
        }
    }

    private Fonts fonts() throws IOException {
        Fonts known = faces;
        if (known == null) {
            known = Fonts.load();
            faces = known;
        }
        return known;
    }

    private boolean isMyTurn() {
        try {
            return places.tryAcquire(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /// By its kind alone: what it says may name what was drawn.
    private static Optional<byte[]> without(Throwable why) {
        LOG.atError()
                .addKeyValue(Fact.REASON.key(), why.getClass().getSimpleName())
                .log("a picture could not be drawn");
        return Optional.empty();
    }
}
