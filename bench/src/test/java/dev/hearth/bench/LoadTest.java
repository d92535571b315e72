package dev.hearth.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.hearth.practice.Outcome;
import dev.hearth.practice.Seat;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The harness for real, with blocks too small for figures: two processes, two practice servers, right answers.
class LoadTest {
    private static final int FIVE = 5;

    @Test
    @Tag("soak")
    void bothContendersAreMeasuredAndNoAnswerIsWrong(@TempDir Path folder) throws Exception {
        StringWriter printed = new StringWriter();
        SideBySide.Extent tiny = new SideBySide.Extent(1, 1, 200, 50, 10, 50);
        try (Contender engine = new Contender(Contender.Name.ENGINE, folder, List.of());
                Contender bare = new Contender(Contender.Name.BARE, folder, List.of())) {

            new SideBySide(List.of(engine, bare), Scenario.ALL, tiny, new PrintWriter(printed, true)).run();

            assertThat(printed.toString())
                    .contains("/ping replies/s", "/checkin p99, ms", "RSS after load, MiB", "wrong answers: 0")
                    .doesNotContain("NaN", "Infinity");
            for (Scenario scenario : Scenario.ALL) {
                int fromEngine = size(engine, scenario);
                assertThat(size(bare, scenario))
                        .as("the bare bot says as much as the engine to " + scenario.command())
                        .isCloseTo(fromEngine, within(fromEngine / 10));
            }
        }
    }

    /// Characters of the answer to somebody who has checked in often enough to have five lines.
    private static int size(Contender contender, Scenario scenario) {
        Seat seat = contender
                .practice()
                .addPerson("Reader " + scenario.command(), "en-US")
                .in("general");
        Outcome outcome = seat.command(scenario.line());
        for (int i = 1; i < FIVE; i++) {
            outcome = seat.command(scenario.line());
        }
        var reply = outcome.onlyReply();
        return reply.embeds().toString().length()
                + reply.components().toString().length();
    }
}
