package dev.hearth.ui.logs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LogSearchTest {
    private static final int BLOCK = LogBlock.LINES;

    private final LogStore store = new LogStore(3 * BLOCK);
    private final LogSearch search = new LogSearch(store);

    @Test
    void showsEveryLineWithoutAFilter() {
        add(LogLevel.INFO, "one");
        add(LogLevel.DEBUG, "two");

        assertThat(texts(LogFilter.ALL)).containsExactly("one", "two");
    }

    @Test
    void findsTextWhateverItsCaseInMessageAndSource() {
        store.add(line(LogLevel.INFO, "dev.hearth.Gateway", "heartbeat answered"));
        store.add(line(LogLevel.INFO, "dev.hearth.Store", "the GATEWAY is closed"));
        store.add(line(LogLevel.INFO, "dev.hearth.Store", "nothing"));

        assertThat(texts(new LogFilter(LogLevel.TRACE, " gateWay ")))
                .containsExactly("heartbeat answered", "the GATEWAY is closed");
    }

    @Test
    void findsTheSameAsASlowSearchInRandomLines() {
        var random = new Random(11);
        var words = List.of("ab", "abab", "bab", "Ä", "a", "queue", "b a");
        IntStream.range(0, 2 * BLOCK + 77)
                .forEach(i -> add(
                        LogLevel.of((byte) random.nextInt(5)),
                        words.get(random.nextInt(words.size())) + " " + words.get(random.nextInt(words.size()))));

        for (var wanted : List.of("a", "abab", "ba", "Ä q", "b a", "nowhere")) {
            for (var least : List.of(LogLevel.TRACE, LogLevel.WARN)) {
                assertThat(texts(new LogFilter(least, wanted)))
                        .as(least + " " + wanted)
                        .isEqualTo(slowly(least, wanted));
            }
        }
    }

    @Test
    void addsNewHitsToOldOnesAndNarrowsWithinThem() {
        add(LogLevel.WARN, "queue is long");
        add(LogLevel.INFO, "queue is short");
        assertThat(texts(new LogFilter(LogLevel.TRACE, "queue"))).hasSize(2);

        add(LogLevel.WARN, "queue is long again");
        assertThat(texts(new LogFilter(LogLevel.TRACE, "queue"))).hasSize(3);
        assertThat(texts(new LogFilter(LogLevel.WARN, "queue is long")))
                .containsExactly("queue is long", "queue is long again");

        add(LogLevel.ERROR, "queue is long and full");
        assertThat(texts(new LogFilter(LogLevel.WARN, "queue is long"))).hasSize(3);
        assertThat(texts(new LogFilter(LogLevel.TRACE, "queue"))).hasSize(4);
    }

    @Test
    void forgetsHitsThatWentWithTheOldestLines() {
        IntStream.range(0, 3 * BLOCK).forEach(i -> add(LogLevel.INFO, "hit " + i));
        var filter = new LogFilter(LogLevel.TRACE, "hit");
        assertThat(texts(filter)).hasSize(3 * BLOCK).startsWith("hit 0");

        IntStream.range(3 * BLOCK, 5 * BLOCK).forEach(i -> add(LogLevel.INFO, "hit " + i));

        // One block more than was asked for, since the oldest go block by block.
        assertThat(texts(filter)).hasSize(4 * BLOCK).startsWith("hit " + BLOCK);
    }

    @Test
    void findsOlderLinesThatWerePutBeforeTheFirst() {
        add(LogLevel.INFO, "new hit");
        var filter = new LogFilter(LogLevel.TRACE, "hit");
        assertThat(texts(filter)).containsExactly("new hit");

        store.addBefore(List.of(line(LogLevel.INFO, "a", "old hit"), line(LogLevel.INFO, "a", "older than new")));

        assertThat(texts(filter)).containsExactly("old hit", "new hit");
        assertThat(texts(LogFilter.ALL)).containsExactly("old hit", "older than new", "new hit");
    }

    @Test
    void takesNothingOfAnotherEnvironmentForItsOwn() {
        add(LogLevel.INFO, "hit of one");
        var filter = new LogFilter(LogLevel.TRACE, "hit");
        assertThat(texts(filter)).hasSize(1);

        store.clear();
        add(LogLevel.INFO, "no match");
        add(LogLevel.INFO, "hit of the other");

        assertThat(texts(filter)).containsExactly("hit of the other");
    }

    @Test
    void showsMarksOfLostLinesUnderEveryFilter() {
        add(LogLevel.INFO, "one");
        store.add(new LogLine(0, LogLevel.MARK, "", "", "12", ""));

        assertThat(texts(new LogFilter(LogLevel.ERROR, "zzz"))).containsExactly("12");
    }

    @Test
    void beginsAnewAfterASearchWasGivenUp() {
        IntStream.range(0, 2 * BLOCK).forEach(i -> add(LogLevel.INFO, "hit " + i));
        var filter = new LogFilter(LogLevel.TRACE, "hit");

        var given = search.search(filter, () -> true);
        assertThat(given.size()).isZero();

        assertThat(texts(filter)).hasSize(2 * BLOCK);
    }

    @Test
    void knowsTheRowOfALineAndWhereAMissingOneWouldStand() {
        var rows = LogRows.of(new long[] {4, 7, 9, 0}, 0, 3);

        assertThat(rows.row(7)).isEqualTo(1);
        assertThat(rows.row(8)).isEqualTo(-3);
        assertThat(LogRows.all(-5, 5).row(0)).isEqualTo(5);
        assertThat(LogRows.all(-5, 5).row(5)).isNegative();
    }

    private void add(LogLevel level, String text) {
        store.add(line(level, "source", text));
    }

    private static LogLine line(LogLevel level, String logger, String text) {
        return new LogLine(1_000_000, level, logger, "main", text, "");
    }

    private List<String> texts(LogFilter filter) {
        var rows = search.search(filter, () -> false);
        return IntStream.range(0, rows.size())
                .mapToObj(row -> store.line(rows.sequence(row)).text())
                .toList();
    }

    private List<String> slowly(LogLevel least, String wanted) {
        return LongStream.range(store.first(), store.end())
                .mapToObj(store::line)
                .filter(line -> line.level().compareTo(least) >= 0)
                .map(LogLine::text)
                .filter(text -> text.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT)))
                .toList();
    }
}
