package dev.hearth.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.Metrics;
import dev.hearth.ui.Houses;
import dev.hearth.ui.home.FiguresViewModel.Figure;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresViewModelTest {
    private final FiguresViewModel model = new FiguresViewModel();

    private void second(Optional<Long> ping) {
        model.metrics(new Metrics(Houses.NOW, ping, 18, Optional.empty(), 150L << 20, 9_000, 2));
    }

    @Test
    void threeSecondsMakeOnePointOfTheLine() {
        second(Optional.of(10L));
        second(Optional.of(20L));
        second(Optional.of(30L));
        second(Optional.of(70L));

        assertThat(model.now(Figure.LATENCY).get()).isEqualTo(70);
        assertThat(model.history(Figure.LATENCY)).containsExactly(10.0, 40.0);
    }

    @Test
    void whatWasNotMeasuredIsNoPoint() {
        second(Optional.of(10L));
        second(Optional.empty());

        assertThat(model.now(Figure.LATENCY).get()).isNull();
        assertThat(model.history(Figure.LATENCY)).containsExactly(10.0);
        assertThat(model.history(Figure.ANSWER)).isEmpty();
    }

    @Test
    void theLineKeepsTwoMinutesAndEndsWithItsEngine() {
        for (int i = 0; i < 600; i++) {
            second(Optional.of(10L));
        }
        assertThat(model.history(Figure.LATENCY)).hasSize(40);

        model.gone();

        assertThat(model.history(Figure.LATENCY)).isEmpty();
        assertThat(model.now(Figure.MEMORY).get()).isNull();
    }
}
