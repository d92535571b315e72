package dev.hearth.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.bench.Figure.Goal;
import org.junit.jupiter.api.Test;

class FigureTest {
    @Test
    void aRateAtItsGoalPassesAndOneBelowIsMissed() {
        assertThat(figure(new Goal.AtLeast(0.9), 90, 100).isReached()).isTrue();
        assertThat(figure(new Goal.AtLeast(0.9), 89, 100).isReached()).isFalse();
    }

    @Test
    void aTimeAtItsGoalPassesAndOneAboveIsMissed() {
        assertThat(figure(new Goal.AtMost(1.3), 130, 100).isReached()).isTrue();
        assertThat(figure(new Goal.AtMost(1.3), 131, 100).line()).contains("1.31", "MISSED");
    }

    @Test
    void oneDisturbedBlockDoesNotMoveTheMedian() {
        Figure figure = figure(new Goal.AtMost(1.3), 100, 100);
        figure.add(Contender.Name.ENGINE, 110);
        figure.add(Contender.Name.ENGINE, 9_000);

        assertThat(figure.isReached()).isTrue();
        assertThat(figure.line()).contains("110.00");
    }

    private static Figure figure(Goal goal, double engine, double bare) {
        Figure figure = new Figure("figure", goal);
        figure.add(Contender.Name.ENGINE, engine);
        figure.add(Contender.Name.BARE, bare);
        return figure;
    }
}
