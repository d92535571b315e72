package dev.hearth.ui.logs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.LogPage;
import dev.hearth.control.supervisor.ReadLog;
import dev.hearth.ui.Houses;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class LogsViewModelTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final LogStore store = new LogStore(10_000);
    private final LogsViewModel logs = new LogsViewModel(supervisor, engine, live, store, new AtOnce(store));

    @Test
    void putsTheFilesLinesBeforeThoseOfTheStreamAndNoneTwice() {
        engine.log(line(10, "from the stream"));
        files(Optional.empty(), line(8, "older"), line(9, "old"), line(10, "from the stream"));

        supervisor.tell(Houses.in(BotState.ONLINE));

        assertThat(texts()).containsExactly("older", "old", "from the stream");
        assertThat(logs.hasEarlierProperty().get()).isFalse();
    }

    @Test
    void readsBackPageByPage() {
        supervisor
                .answers()
                .to(
                        ReadLog.class,
                        asked -> asked.before().isEmpty()
                                ? new LogPage(List.of(line(5, "second")), Optional.of("cursor"))
                                : new LogPage(List.of(line(4, "first")), Optional.empty()));
        supervisor.tell(Houses.in(BotState.STOPPED));

        logs.readEarlier();

        assertThat(texts()).containsExactly("first", "second");
    }

    @Test
    void findsAnErrorIdInFilesThatWereNotReadYetAndLetsGoOfTheTail() {
        supervisor
                .answers()
                .to(
                        ReadLog.class,
                        asked -> asked.before().isEmpty()
                                ? new LogPage(List.of(line(5, "nothing")), Optional.of("cursor"))
                                : new LogPage(List.of(line(4, "failed id=K7Q2")), Optional.empty()));
        supervisor.tell(Houses.in(BotState.ONLINE));
        logs.textProperty().set("something else");

        logs.open(" k7q2 ");

        long found = Objects.requireNonNull(logs.foundProperty().get());
        assertThat(logs.line(found).text()).isEqualTo("failed id=K7Q2");
        assertThat(logs.followProperty().get()).isFalse();
        assertThat(logs.textProperty().get()).isEmpty();
    }

    @Test
    void saysThatAnErrorIdIsNowhere() {
        files(Optional.empty(), line(5, "nothing"));
        supervisor.tell(Houses.in(BotState.ONLINE));

        logs.open("K7Q2");

        assertThat(logs.missedProperty().get()).isTrue();
        assertThat(logs.foundProperty().get()).isNull();
    }

    @Test
    void showsNothingOfOneEnvironmentInTheOther() {
        files(Optional.empty());
        supervisor.tell(Houses.in(BotState.ONLINE));
        engine.log(line(10, "of practice"));

        live.environmentProperty().set(Environment.DISCORD);

        assertThat(texts()).isEmpty();
        assertThat(supervisor.answers().asked())
                .last()
                .isInstanceOfSatisfying(
                        ReadLog.class, asked -> assertThat(asked.environment()).isEqualTo(Environment.DISCORD));
    }

    @Test
    void saysWhyOlderLinesCouldNotBeRead() {
        supervisor.tell(Houses.in(BotState.ONLINE));

        assertThat(Objects.requireNonNull(logs.problemProperty().get()).code()).isEqualTo("unreachable");
        assertThat(logs.readingProperty().get()).isFalse();
    }

    @Test
    void marksWhereLinesWereLost() {
        engine.log(line(1, "before"));
        engine.lose(7);

        assertThat(texts()).containsExactly("before", "7");
    }

    private void files(Optional<String> before, String... lines) {
        supervisor.answers().to(ReadLog.class, asked -> new LogPage(List.of(lines), before));
    }

    private List<String> texts() {
        var rows = logs.rowsProperty().get();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> logs.line(rows.sequence(row)).text())
                .toList();
    }

    private static String line(long second, String message) {
        return "{\"time\":\"" + Instant.ofEpochSecond(second) + "\",\"level\":\"INFO\",\"logger\":\"a.B\","
                + "\"thread\":\"main\",\"message\":\"" + message + "\"}";
    }

    /// Searches on the caller's thread, without waiting.
    private static final class AtOnce implements LogIndex {
        private final LogSearch search;
        private LogFilter filter = LogFilter.ALL;
        private Consumer<LogRows> show = rows -> {};

        AtOnce(LogStore store) {
            search = new LogSearch(store);
        }

        @Override
        public void showIn(Consumer<LogRows> rows) {
            show = rows;
        }

        @Override
        public void filter(LogFilter wanted) {
            filter = wanted;
            changed();
        }

        @Override
        public void changed() {
            show.accept(search.search(filter, () -> false));
        }
    }
}
