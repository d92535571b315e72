package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/// The README's tables are what the code serves, and a real client used each row. Comes after all other tests.
@Order(Integer.MAX_VALUE)
class CoverageTest {
    private static final Path README = Path.of("README.md");
    private static final String BEGIN = "<!-- made by CoverageTest from the code -->\n";
    private static final String END = "\n<!-- end -->";

    /// Rows that no test tries with a real client yet, and that the README names so. It may become shorter only.
    private static final SortedSet<String> UNTRIED = untried();

    /// A README that is out of date is brought up to date in place: look at it, and commit it.
    @Test
    void theReadmeShowsWhatTheCodeServes() throws IOException {
        var readme = Files.readString(README);
        int from = readme.indexOf(BEGIN) + BEGIN.length();
        var table = new CoverageTable(understood(), UNTRIED).markdown();
        var right = readme.substring(0, from) + table + readme.substring(readme.indexOf(END));

        if (!readme.equals(right)) {
            Files.writeString(README, right);
        }

        assertThat(readme).isEqualTo(right);
    }

    /// What is untried now is left in `target/untried.txt`.
    @Test
    void aRealClientUsedEachRow() throws IOException {
        assumeTrue(System.getProperty("test") == null && !Touched.requests().isEmpty(), "only after all other tests");
        var missed = new TreeSet<>(understood().keySet());
        missed.addAll(CoverageTable.events());
        missed.removeAll(Touched.requests());
        missed.removeAll(Touched.events());
        Files.write(Path.of("target", "untried.txt"), missed);
        missed.removeAll(UNTRIED);

        assertThat(missed).as("served and untried").isEmpty();
    }

    @Test
    void onlyRowsThatAreServedCountAsUntried() {
        var served = new TreeSet<>(understood().keySet());
        served.addAll(CoverageTable.events());

        assertThat(served).containsAll(UNTRIED);
    }

    private static SortedSet<String> untried() {
        try (var file = Objects.requireNonNull(CoverageTest.class.getResourceAsStream("/untried.txt"))) {
            return new TreeSet<>(new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> understood() {
        try (var practice = Practice.start(PracticeOptions.defaults())) {
            return practice.understood();
        }
    }
}
