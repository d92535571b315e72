package dev.hearth.engine.remote;

import dev.hearth.control.engine.EngineStreams;
import dev.hearth.control.http.EventRing;
import dev.hearth.engine.base.log.LogTap;

/// The newest lines of the log, for those who read along. Opened before anything else, so that it has the start.
public final class LogStream implements AutoCloseable {
    private static final int LINES = 5_000;
    private static final long CHARS = 2_000_000;

    private final EventRing ring = new EventRing(LINES, CHARS);
    private final LogTap tap = LogTap.open(line -> ring.addJson(EngineStreams.LINE, line));

    EventRing ring() {
        return ring;
    }

    @Override
    public void close() {
        tap.close();
    }
}
