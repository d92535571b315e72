package dev.hearth.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final long MILLI = 1_000_000;

    @Test
    void percentilesAreByTheNearestRankWhateverTheOrder() {
        long[] nanos =
                LongStream.rangeClosed(1, 200).map(i -> (201 - i) * MILLI).toArray();

        Answers answers = Answers.of(nanos, 1_000 * MILLI, 0);

        assertThat(answers.p50()).isEqualTo(100);
        assertThat(answers.p99()).isEqualTo(198);
        assertThat(answers.perSecond()).isEqualTo(200);
    }

    @Test
    void oneAnswerIsEveryPercentile() {
        Answers answers = Answers.of(new long[] {7 * MILLI}, 14 * MILLI, 0);

        assertThat(answers.p50()).isEqualTo(7);
        assertThat(answers.p99()).isEqualTo(7);
    }
}
