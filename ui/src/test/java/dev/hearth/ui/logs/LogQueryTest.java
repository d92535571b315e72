package dev.hearth.ui.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LogQueryTest {
    private final LogStore store = new LogStore(1_000);
    private final BlockingQueue<LogRows> shown = new LinkedBlockingQueue<>();
    private final LogQuery query = new LogQuery(store, Runnable::run);

    @BeforeEach
    void fill() {
        for (var text : List.of("apple", "apple pie", "pear")) {
            store.add(new LogLine(0, LogLevel.INFO, "dev.hearth.Room", "main", text, ""));
        }
        query.showIn(shown::add);
    }

    /// Waits until so many rows are shown; what was shown before them may have been overtaken or not.
    private void awaitRows(int count) throws InterruptedException {
        var rows = shown.poll(20, TimeUnit.SECONDS);
        while (rows != null && rows.size() != count) {
            rows = shown.poll(20, TimeUnit.SECONDS);
        }
        assertThat(rows).as("%d rows", count).isNotNull();
    }

    @Test
    void theLastOfTheLettersDecides() throws Exception {
        query.filter(new LogFilter(LogLevel.TRACE, "a"));
        query.filter(new LogFilter(LogLevel.TRACE, "ap"));
        query.filter(new LogFilter(LogLevel.TRACE, "apple p"));

        awaitRows(1);
        query.changed();
        awaitRows(1);
    }

    @Test
    void linesThatComeAreShown() throws Exception {
        query.changed();
        awaitRows(3);

        store.add(new LogLine(0, LogLevel.INFO, "dev.hearth.Room", "main", "plum", ""));
        query.changed();
        awaitRows(4);
    }

    @Test
    void newLinesMeetTheFilterThatHolds() throws Exception {
        query.filter(new LogFilter(LogLevel.TRACE, "pear"));
        awaitRows(1);

        store.add(new LogLine(0, LogLevel.INFO, "dev.hearth.Room", "main", "pear tree", ""));
        query.changed();

        awaitRows(2);
    }
}
