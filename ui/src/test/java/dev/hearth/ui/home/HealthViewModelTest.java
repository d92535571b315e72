package dev.hearth.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.Activity;
import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.Health;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.TellActivity;
import dev.hearth.control.engine.TellHealth;
import dev.hearth.ui.Houses;
import dev.hearth.ui.port.InMemoryEngine;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthViewModelTest {
    private static final Check FINE = new Check("discord", Check.Level.OK, "connected", Map.of());
    private static final Check LOST = new Check("discord", Check.Level.BAD, "lost", Map.of());

    private final InMemoryEngine engine = new InMemoryEngine();
    private final HealthViewModel model = new HealthViewModel(engine);

    @BeforeEach
    void begin() {
        engine.hear(model);
        engine.answers()
                .to(TellHealth.class, asked -> new Health(List.of(FINE)))
                .to(TellActivity.class, asked -> new Activity(List.of(new Activity.Hour(Houses.NOW, 14, 1))));
        model.ask();
    }

    private void seconds(int count) {
        for (int i = 0; i < count; i++) {
            engine.tell(new Metrics(Houses.NOW, Optional.of(42L), 18, Optional.of(61L), 150L << 20, 9_000, 2));
        }
    }

    @Test
    void checksAndHoursGoWithTheEngineThatToldThem() {
        assertThat(model.checks()).containsExactly(FINE);
        assertThat(model.hours()).hasSize(1);

        engine.goAway();

        assertThat(model.checks()).isEmpty();
        assertThat(model.hours()).isEmpty();
    }

    @Test
    void itAsksAnewFromTimeToTimeAndNotEachSecond() {
        engine.answers().to(TellHealth.class, asked -> new Health(List.of(LOST)));
        seconds(14);
        assertThat(model.checks()).containsExactly(FINE);

        seconds(1);
        assertThat(model.checks()).containsExactly(LOST);
    }

    @Test
    void anAnswerThatDoesNotComeLeavesWhatIsShown() {
        engine.answers().refuse(TellHealth.class, Problem.of("busy", "", ""));
        model.ask();

        assertThat(model.checks()).containsExactly(FINE);
    }
}
