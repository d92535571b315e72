package dev.hearth.engine.base.log;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.UnsynchronizedAppenderBase;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/// Hands each line of the log on, just as it stands in the file, while it is open.
public final class LogTap implements AutoCloseable {
    private final Appender appender;

    private LogTap(Appender appender) {
        this.appender = appender;
    }

    /// Opens a tap on all that is logged from now on.
    ///
    /// @param sink takes a line without its end; called by whoever logs, so it must not make anyone wait, nor log
    public static LogTap open(Consumer<String> sink) {
        Appender appender = new Appender(sink);
        appender.start();
        root().addAppender(appender);
        return new LogTap(appender);
    }

    @Override
    public void close() {
        root().detachAppender(appender);
        appender.stop();
    }

    private static Logger root() {
        return (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }

    private static final class Appender extends UnsynchronizedAppenderBase<ILoggingEvent> {
        private final JsonLines lines = new JsonLines();
        private final Consumer<String> sink;

        Appender(Consumer<String> sink) {
            this.sink = sink;
        }

        @Override
        protected void append(ILoggingEvent event) {
            sink.accept(new String(lines.encode(event), StandardCharsets.UTF_8).stripTrailing());
        }
    }
}
