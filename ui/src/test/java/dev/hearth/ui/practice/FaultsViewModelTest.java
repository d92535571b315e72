package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.port.backstage.Fault;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsViewModelTest {
    private final FakePractice practice = new FakePractice();
    private final FaultsViewModel faults = new FaultsViewModel(practice);

    @BeforeEach
    void look() {
        faults.look();
    }

    @Test
    void clearingIsNoFaultOfTheList() {
        assertThat(faults.all())
                .hasSize(FakeBackstage.ALL.size() - 1)
                .extracting(Fault::word)
                .doesNotContain("clear");
    }

    @Test
    void whatIsArmedIsCountedUntilItIsCleared() {
        faults.cause(FakeBackstage.SLOW, Map.of("times", "3"));
        faults.cause(FakeBackstage.DEAF, Map.of());
        assertThat(faults.armedProperty().get()).isEqualTo(4);
        assertThat(faults.doneProperty().get()).contains(FakeBackstage.DEAF);

        faults.clear();

        assertThat(faults.armedProperty().get()).isZero();
        assertThat(faults.doneProperty().get()).isEmpty();
    }

    @Test
    void aSwitchThatIsOnIsSwitchedOff() {
        faults.cause(FakeBackstage.DEAF, Map.of());
        assertThat(faults.isOn(FakeBackstage.DEAF)).isTrue();

        faults.cause(FakeBackstage.DEAF, Map.of());

        assertThat(faults.isOn(FakeBackstage.DEAF)).isFalse();
        assertThat(practice.backstage.orders).containsExactly("deaf {on=true}", "deaf {on=false}");
    }

    @Test
    void aNumberThatIsNoneStaysAsItWas() {
        faults.cause(FakeBackstage.SLOW, Map.of("ms", "soon", "times", " 2 ", "path", "/callback"));

        assertThat(practice.backstage.orders).containsExactly("slow {path=/callback, ms=2000, times=2}");
    }

    @Test
    void aServerThatDoesNotAnswerIsToldAndNothingIsDone() {
        practice.backstage.leave();

        faults.cause(FakeBackstage.DROP, Map.of());

        assertThat(faults.lostProperty().get()).isTrue();
        assertThat(faults.doneProperty().get()).isEmpty();
    }
}
