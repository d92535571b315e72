package dev.hearth.ui.home;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.RestartBot;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.StopBot;
import dev.hearth.control.supervisor.UseSafeMode;
import dev.hearth.ui.Houses;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.port.SupervisorListener.Away;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BotViewModelTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final BotViewModel bot = new BotViewModel(supervisor, live);

    @ParameterizedTest
    @CsvSource({
        "STOPPED, true, false, false, true",
        "STARTING, false, true, false, false",
        "OFFLINE, true, true, false, false",
        "CONNECTING, false, true, false, false",
        "ONLINE, false, true, true, false",
        "DEGRADED, false, true, true, false",
        "STOPPING, false, false, false, false",
        "WAITING, true, true, false, true",
        "SAFE_MODE, true, true, false, false",
        "FAILED, true, false, false, true"
    })
    void offersWhatMakesSense(BotState state, boolean start, boolean stop, boolean restart, boolean safe) {
        supervisor.tell(Houses.in(state));

        assertThat(bot.canStart().get()).as("start").isEqualTo(start);
        assertThat(bot.canStop().get()).as("stop").isEqualTo(stop);
        assertThat(bot.canRestart().get()).as("restart").isEqualTo(restart);
        assertThat(bot.canUseSafeMode().get()).as("safe mode").isEqualTo(safe);
    }

    @Test
    void whoHasNoTokenConnectsBeforeStarting() {
        var discord = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.DISCORD));
        var unconnected = new BotViewModel(supervisor, discord);
        supervisor.tell(Houses.discordIn(BotState.STOPPED));

        assertThat(unconnected.lacksToken().get()).isTrue();
        assertThat(unconnected.canStart().get()).isFalse();
        assertThat(bot.lacksToken().get()).isFalse();
    }

    @Test
    void ordersForTheEnvironmentThatIsShownAndShowsWhatFollowsAtOnce() {
        supervisor.tell(Houses.in(BotState.STOPPED));
        supervisor
                .answers()
                .to(StartBot.class, asked -> Houses.view(asked.environment(), BotState.STARTING, Optional.empty()));

        bot.start();

        assertThat(supervisor.answers().asked()).containsExactly(new StartBot(Environment.PRACTICE));
        assertThat(Objects.requireNonNull(bot.viewProperty().get()).state()).isEqualTo(BotState.STARTING);
        assertThat(bot.canStart().get()).isFalse();
    }

    @Test
    void ordersNothingThatMakesNoSense() {
        bot.start();
        supervisor.tell(Houses.in(BotState.ONLINE));
        bot.start();
        bot.useSafeMode();
        assertThat(supervisor.answers().asked()).isEmpty();

        bot.restart();
        bot.stop();
        assertThat(supervisor.answers().asked())
                .containsExactly(new RestartBot(Environment.PRACTICE), new StopBot(Environment.PRACTICE));
    }

    @Test
    void saysWhyAnOrderWasRefusedUntilThatIsUnderstood() {
        supervisor.tell(Houses.in(BotState.FAILED));
        supervisor.answers().refuse(UseSafeMode.class, Problem.of("no-token", "None.", "Give one."));

        bot.useSafeMode();
        assertThat(Objects.requireNonNull(bot.refusalProperty().get()).code()).isEqualTo("no-token");
        assertThat(bot.askedProperty().get()).isFalse();

        bot.forgetRefusal();
        assertThat(bot.refusalProperty().get()).isNull();
    }

    @Test
    void offersNothingWhileNobodyIsThereToCarryItOut() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        supervisor.leave(Away.LOST);

        assertThat(bot.canStop().get()).isFalse();
        assertThat(bot.viewProperty().get()).isNull();
    }
}
