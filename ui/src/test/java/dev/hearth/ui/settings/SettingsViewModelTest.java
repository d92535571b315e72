package dev.hearth.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Done;
import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.ChangeSettings;
import dev.hearth.control.supervisor.QuitAll;
import dev.hearth.control.supervisor.Settings;
import dev.hearth.ui.Houses;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemorySupervisor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final SettingsViewModel settings = new SettingsViewModel(
            supervisor, live, new Choices(Chosen.defaults(Locale.ENGLISH), kept -> {}), Runnable::run);

    @Test
    void showsWhatTheSupervisorSaysAndAsksNothingForIt() {
        supervisor.tell(Houses.with(new Settings(false, true)));

        assertThat(settings.startOnlineProperty().get()).isFalse();
        assertThat(settings.keepAwakeProperty().get()).isTrue();
        assertThat(supervisor.answers().asked()).isEmpty();
    }

    @Test
    void changesBothTogether() {
        supervisor.tell(Houses.with(new Settings(true, false)));
        supervisor.answers().to(ChangeSettings.class, ChangeSettings::settings);

        settings.keepAwakeProperty().set(true);

        assertThat(supervisor.answers().asked()).containsExactly(new ChangeSettings(new Settings(true, true)));
        assertThat(settings.keepAwakeProperty().get()).isTrue();
    }

    @Test
    void goesBackAndSaysWhyWhereTheSupervisorRefuses() {
        supervisor.tell(Houses.with(new Settings(true, false)));
        supervisor.answers().refuse(ChangeSettings.class, Problem.of("disk-full", "Full.", "Make room."));

        settings.keepAwakeProperty().set(true);

        assertThat(settings.keepAwakeProperty().get()).isFalse();
        assertThat(Objects.requireNonNull(settings.refusalProperty().get()).code())
                .isEqualTo("disk-full");
    }

    @Test
    void endsTheConsoleOnlyOnceTheSupervisorIsEnding() {
        List<String> ended = new ArrayList<>();
        supervisor.tell(Houses.in(BotState.ONLINE));
        supervisor.answers().refuse(QuitAll.class, Problem.of("busy", "Busy.", "Wait."));
        settings.quitAll(() -> ended.add("console"));
        assertThat(ended).isEmpty();

        supervisor.answers().to(QuitAll.class, asked -> new Done());
        settings.quitAll(() -> ended.add("console"));

        assertThat(ended).containsExactly("console");
    }
}
