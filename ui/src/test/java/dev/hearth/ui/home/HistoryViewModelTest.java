package dev.hearth.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.Crashes;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.Happening.Kind;
import dev.hearth.control.supervisor.Happenings;
import dev.hearth.control.supervisor.ListCrashes;
import dev.hearth.control.supervisor.ListHappenings;
import dev.hearth.ui.Houses;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemorySupervisor;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class HistoryViewModelTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final HistoryViewModel history = new HistoryViewModel(supervisor, live);

    @Test
    void showsWhatWasBeforeAndThenWhatComesOnce() {
        supervisor
                .answers()
                .to(ListHappenings.class, asked -> new Happenings(List.of(happening(1, Environment.PRACTICE))));
        supervisor.tell(Houses.in(BotState.ONLINE));

        supervisor.tell(happening(1, Environment.PRACTICE));
        supervisor.tell(happening(2, Environment.PRACTICE));
        supervisor.tell(happening(3, Environment.DISCORD));

        assertThat(history.happenings()).extracting(Happening::id).containsExactly(2L, 1L);
    }

    @Test
    void looksForANewCrashReportWhenSomethingHappened() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        supervisor
                .answers()
                .to(
                        ListCrashes.class,
                        asked -> new Crashes(List.of(new Crashes.Entry("c1", Houses.NOW, "ended by signal 9 (KILL)"))));

        supervisor.tell(happening(1, Environment.PRACTICE));

        assertThat(history.crashes()).extracting(Crashes.Entry::id).containsExactly("c1");
    }

    @Test
    void showsTheOtherEnvironmentsHistoryOnly() {
        supervisor
                .answers()
                .to(
                        ListHappenings.class,
                        asked -> new Happenings(List.of(
                                happening(asked.environment() == Environment.PRACTICE ? 1 : 2, asked.environment()))));
        supervisor.tell(Houses.in(BotState.ONLINE));

        live.environmentProperty().set(Environment.DISCORD);

        assertThat(history.happenings()).extracting(Happening::id).containsExactly(2L);
    }

    private static Happening happening(long id, Environment environment) {
        return new Happening(id, Houses.NOW, environment, Kind.ONLINE, Map.of());
    }
}
