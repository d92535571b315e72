package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.port.backstage.TrafficEntry.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrafficViewModelTest {
    private final FakePractice practice = new FakePractice();
    private final TrafficViewModel traffic = new TrafficViewModel(practice);

    private void say(String what, int code) {
        practice.backstage.say(Kind.FRAME, false, what, code, "{ \"op\" : " + code + " }");
    }

    private List<String> shown() {
        return traffic.shownProperty().get().stream().map(TrafficEntry::what).toList();
    }

    @Test
    void eachLookAsksForWhatIsNew() {
        say("HELLO", 10);
        traffic.look();
        say("READY", 0);
        traffic.look();

        assertThat(shown()).containsExactly("HELLO", "READY");
        assertThat(practice.backstage.asked).containsExactly(0L, 1L);
    }

    @Test
    void aServerThatBeganAnewIsReadFromItsBeginning() {
        say("HELLO", 10);
        say("READY", 0);
        traffic.look();
        practice.backstage.forget();
        say("RESUME", 6);

        traffic.look();

        assertThat(shown()).containsExactly("HELLO", "READY", "RESUME");
    }

    @Test
    void aFilterFindsByNameCodeAndShape() {
        say("HELLO", 10);
        say("READY", 0);
        traffic.look();

        traffic.filterProperty().set("rea");
        assertThat(shown()).containsExactly("READY");
        traffic.filterProperty().set("10");
        assertThat(shown()).containsExactly("HELLO");
        traffic.filterProperty().set("\"OP\"");
        assertThat(shown()).containsExactly("HELLO", "READY");
    }

    @Test
    void whilePausedTheListStaysAndNothingIsMissedLater() {
        say("HELLO", 10);
        traffic.look();
        traffic.pausedProperty().set(true);
        say("READY", 0);
        traffic.look();
        assertThat(shown()).containsExactly("HELLO");

        traffic.pausedProperty().set(false);

        assertThat(shown()).containsExactly("HELLO", "READY");
    }

    @Test
    void whatIsSelectedStaysSoWhileItIsShown() {
        say("HELLO", 10);
        say("READY", 0);
        traffic.look();
        traffic.select(1);
        traffic.filterProperty().set("ready");
        assertThat(traffic.selectedRow()).isZero();

        traffic.filterProperty().set("hello");

        assertThat(traffic.selectedProperty().get()).isEmpty();
    }

    @Test
    void anEmptiedListShowsOnlyWhatComesThen() {
        say("HELLO", 10);
        traffic.look();
        traffic.clear();
        assertThat(shown()).isEmpty();
        say("READY", 0);
        traffic.look();

        assertThat(shown()).containsExactly("READY");
    }

    @Test
    void aServerThatDoesNotAnswerIsTold() {
        practice.backstage.leave();
        traffic.look();

        assertThat(traffic.lostProperty().get()).isTrue();
    }
}
