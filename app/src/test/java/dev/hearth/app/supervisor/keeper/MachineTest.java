package dev.hearth.app.supervisor.keeper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.Gap;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MachineTest {
    private static final int KILLED = 137;

    @TempDir
    private Path folder;

    @Test
    void aBotThatWasWantedGoesOnlineAgain() {
        var keeper = Settled.online(folder);

        assertThat(keeper.state()).isEqualTo(BotState.ONLINE);
        assertThat(keeper.of(Effect.Launch.class))
                .singleElement()
                .satisfies(launch -> assertThat(launch.online()).isTrue());
        assertThat(keeper.told()).containsExactly("ONLINE");
    }

    @Test
    void aBotThatWasNotWantedStaysAway() {
        var keeper = Settled.looking(folder, false, Optional.empty());

        keeper.machine.on(new Event.NothingToAdopt(1));

        assertThat(keeper.state()).isEqualTo(BotState.STOPPED);
        assertThat(keeper.of(Effect.Launch.class)).isEmpty();
    }

    @Test
    void aWantedStopIsNoCrash() {
        var keeper = Settled.online(folder);

        keeper.order(Order.STOP);
        keeper.ends(0);

        assertThat(keeper.state()).isEqualTo(BotState.STOPPED);
        assertThat(keeper.told()).containsExactly("ONLINE", "STOPPED");
        assertThat(keeper.of(Effect.Report.class)).isEmpty();
        assertThat(keeper.of(Effect.StopPractice.class)).hasSize(1);
    }

    @Test
    void aStartDuringAStopComesAfterIt() {
        var keeper = Settled.online(folder);
        keeper.order(Order.STOP);

        keeper.order(Order.START);

        assertThat(keeper.of(Effect.Launch.class)).hasSize(1);
        keeper.ends(0);
        assertThat(keeper.of(Effect.Launch.class)).hasSize(2);
    }

    @Test
    void anEngineThatHangsIsEndedReportedAndReplaced() {
        var keeper = Settled.online(folder);

        keeper.hangs();
        keeper.hangs();
        assertThat(keeper.of(Effect.Kill.class)).hasSize(1);
        keeper.ends(KILLED);
        keeper.waits(Duration.ofSeconds(1));

        assertThat(keeper.told()).endsWith("HUNG");
        assertThat(keeper.of(Effect.Report.class)).hasSize(1);
        assertThat(keeper.of(Effect.Launch.class)).hasSize(2);
    }

    @Test
    void anEngineOfAnEarlierRunIsNotHeard() {
        var keeper = Settled.online(folder);
        keeper.ends(KILLED);
        keeper.waits(Duration.ofSeconds(1));

        keeper.machine.on(new Event.Hung(2));

        assertThat(keeper.of(Effect.Kill.class)).isEmpty();
    }

    @Test
    void theBudgetOfADayEndsTheTryingUntilTheNextDay() {
        var keeper = Settled.online(folder);
        keeper.introducedItself(500);

        keeper.says(EngineState.CONNECTING);

        assertThat(keeper.state()).isEqualTo(BotState.FAILED);
        assertThat(keeper.problem()).isEqualTo("identify-budget");
        assertThat(keeper.of(Effect.AskOffline.class)).hasSize(1);
        keeper.says(EngineState.IDLE);
        keeper.waits(Duration.ofHours(13));
        assertThat(keeper.state()).isEqualTo(BotState.FAILED);
        keeper.waits(Duration.ofHours(2));
        assertThat(keeper.state()).isNotEqualTo(BotState.FAILED);
        assertThat(keeper.machine.standing().identifies()).isZero();
    }

    @Test
    void theAdminMayInsistOnADayWhoseBudgetIsUsedUp() {
        var keeper = Settled.online(folder);
        keeper.introducedItself(500);
        keeper.says(EngineState.CONNECTING);
        keeper.says(EngineState.IDLE);

        keeper.order(Order.START);

        assertThat(keeper.state()).isEqualTo(BotState.STOPPING);
        keeper.ends(0);
        assertThat(keeper.of(Effect.Launch.class).getLast().online()).isTrue();
        assertThat(keeper.machine.standing().identifyBudget()).isBetween(501, 950);
    }

    @Test
    void aSleepIsAGapAndMakesTheBotConnectAnew() {
        var keeper = Settled.online(folder);

        keeper.jumps(Duration.ofHours(8));

        assertThat(keeper.told()).endsWith("CLOCK_JUMPED");
        assertThat(keeper.of(Effect.AskReconnect.class)).hasSize(1);
        assertThat(keeper.of(Effect.OpenGap.class)).singleElement().satisfies(gap -> {
            assertThat(gap.from()).isEqualTo(Settled.START);
            assertThat(gap.cause()).isEqualTo(Gap.Cause.PC_OFF);
        });
    }

    @Test
    void aPcThatWasOffIsAGapSinceAllWasLastSeen() {
        var seen = Settled.START.minusSeconds(3_600);
        var keeper = Settled.looking(folder, true, Optional.of(seen));

        var effects = keeper.machine.on(new Event.NothingToAdopt(1));

        assertThat(effects).contains(new Effect.OpenGap(seen, Gap.Cause.PC_OFF));
    }

    @Test
    void anEngineThatWasOnlineAllTheTimeIsNoGap() {
        var keeper = Settled.looking(folder, true, Optional.of(Settled.START.plusSeconds(30)));

        keeper.says(EngineState.ONLINE);

        assertThat(keeper.of(Effect.OpenGap.class)).isEmpty();
        assertThat(keeper.state()).isEqualTo(BotState.ONLINE);
    }

    @Test
    void aLostConnectionIsToldWithItsLength() {
        var keeper = Settled.online(folder);

        keeper.says(EngineState.DEGRADED, List.of("discord"), Optional.empty());
        keeper.waits(Duration.ofSeconds(40));
        keeper.says(EngineState.ONLINE);

        assertThat(keeper.told()).containsExactly("ONLINE", "DISCONNECTED", "RECONNECTED");
        assertThat(keeper.of(Effect.Tell.class).getLast().facts()).containsEntry("seconds", "40");
    }

    @Test
    void whatDiscordRefusesIsNotTriedAgain() {
        var keeper = Settled.wanted(folder);

        keeper.says(EngineState.FAILED, List.of(), Optional.of(EngineFailure.TOKEN_REFUSED.problem("")));

        assertThat(keeper.state()).isEqualTo(BotState.FAILED);
        assertThat(keeper.problem()).isEqualTo("token-refused");
        keeper.order(Order.START);
        assertThat(keeper.of(Effect.Stop.class)).hasSize(1);
    }

    @Test
    void afterQuitNothingStartsAgain() {
        var keeper = Settled.online(folder);

        keeper.order(Order.QUIT);
        keeper.ends(KILLED);

        assertThat(keeper.of(Effect.Launch.class)).hasSize(1);
        assertThat(keeper.of(Effect.Finished.class)).hasSize(1);
        assertThat(keeper.machine.standing().wanted()).isTrue();
    }
}
