package dev.hearth.engine;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import dev.hearth.engine.base.log.Fact;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// What the engine's own code logs while a test runs.
final class LogWatch {
    private final Logger logger = (Logger) LoggerFactory.getLogger("dev.hearth.engine");
    private final ListAppender<ILoggingEvent> events = new ListAppender<>();

    void start() {
        events.start();
        logger.addAppender(events);
    }

    void stop() {
        logger.detachAppender(events);
    }

    /// All that was logged, with its facts.
    String text() {
        return List.copyOf(events.list).stream()
                .map(event -> event.getFormattedMessage() + " " + event.getKeyValuePairs())
                .collect(Collectors.joining("\n"));
    }

    Set<String> errorIds() {
        return List.copyOf(events.list).stream()
                .flatMap(event -> event.getKeyValuePairs() == null ? Stream.empty() : event.getKeyValuePairs().stream())
                .filter(pair -> pair.key.equals(Fact.ERROR_ID.key()))
                .map(pair -> String.valueOf(pair.value))
                .collect(Collectors.toSet());
    }
}
