package dev.hearth.app.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LogPagesTest {
    @TempDir
    private Path logs;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 100, 10_000})
    void pagesAddUpToTheWholeLogAcrossItsFiles(int limit) throws Exception {
        var all = IntStream.range(0, 300).mapToObj(number -> "line " + number).toList();
        write("engine.2.log", all.subList(0, 90));
        write("engine.1.log", all.subList(90, 200));
        write("engine.log", all.subList(200, 300));

        assertThat(everything(limit)).isEqualTo(all);
    }

    @Test
    void aCursorHoldsWhenTheLogIsRolled() throws Exception {
        write("engine.log", List.of("one", "two", "three"));
        var first = new LogPages(logs).before(Optional.empty(), 1);

        Files.move(logs.resolve("engine.log"), logs.resolve("engine.1.log"));
        write("engine.log", List.of("four"));

        assertThat(first.lines()).containsExactly("three");
        assertThat(new LogPages(logs).before(first.before(), 10).lines()).containsExactly("one", "two");
    }

    @Test
    void linesOfSeveralChunksAreReadWhole() throws Exception {
        var all = IntStream.range(0, 40)
                .mapToObj(number -> number + "x".repeat(30_000))
                .toList();
        write("engine.log", all);

        assertThat(everything(40)).isEqualTo(all);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "../../etc-1", "ffffffff-10", "0-99999999999999999999"})
    void aCursorThatIsNoneGivesNothing(String cursor) throws Exception {
        write("engine.log", List.of("one"));

        assertThat(new LogPages(logs).before(Optional.of(cursor), 10).lines()).isEmpty();
    }

    @Test
    void whereThereIsNoLogThereAreNoLines() throws Exception {
        assertThat(new LogPages(logs).before(Optional.empty(), 10).lines()).isEmpty();
    }

    private List<String> everything(int limit) throws Exception {
        var pages = new LogPages(logs);
        var all = new ArrayList<String>();
        var page = pages.before(Optional.empty(), limit);
        all.addAll(page.lines());
        while (page.before().isPresent()) {
            page = pages.before(page.before(), limit);
            all.addAll(0, page.lines());
        }
        return all;
    }

    private void write(String name, List<String> lines) throws Exception {
        Files.writeString(logs.resolve(name), String.join("\n", lines) + "\n");
    }
}
