package dev.hearth.app.supervisor.keeper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.supervisor.BotState;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// When another try is worth it, and when it is not.
final class RestartTest {
    private static final int KILLED = 137;

    @TempDir
    private Path folder;

    @Test
    void theFirstCrashIsMendedAtOnceAndLaterOnesWaitLonger() {
        var keeper = Settled.online(folder);

        keeper.ends(KILLED);

        assertThat(keeper.state()).isEqualTo(BotState.WAITING);
        assertThat(keeper.problem()).isEqualTo("crashed");
        assertThat(wait(keeper)).isLessThan(Duration.ofSeconds(1));
        keeper.waits(Duration.ofSeconds(1));
        assertThat(keeper.of(Effect.Launch.class)).hasSize(2);
        keeper.ends(KILLED);
        var second = wait(keeper);
        keeper.waits(second);
        keeper.ends(KILLED);
        assertThat(wait(keeper)).isGreaterThan(second);
        assertThat(keeper.of(Effect.Report.class)).hasSize(3);
    }

    @Test
    void fiveCrashesWithinTenMinutesEndInSafeMode() {
        var keeper = crashLoop();

        assertThat(keeper.of(Effect.Launch.class).getLast().online()).isFalse();
        keeper.says(EngineState.IDLE);
        assertThat(keeper.state()).isEqualTo(BotState.SAFE_MODE);
        assertThat(keeper.machine.standing().problem()).hasValueSatisfying(why -> {
            assertThat(why.what()).contains("5 times", "10 minutes", "safe mode");
            assertThat(why.remedy()).contains("crash report", "start the bot");
        });
        keeper.order(Order.START);
        assertThat(keeper.of(Effect.AskOnline.class)).hasSize(1);
        assertThat(keeper.problem()).isEmpty();
    }

    @Test
    void aCrashInSafeModeIsTheEndOfTrying() {
        var keeper = crashLoop();
        int launches = keeper.of(Effect.Launch.class).size();

        keeper.ends(KILLED);
        keeper.waits(Duration.ofHours(1));

        assertThat(keeper.state()).isEqualTo(BotState.FAILED);
        assertThat(keeper.problem()).isEqualTo("safe-mode-crashed");
        assertThat(keeper.of(Effect.Launch.class)).hasSize(launches);
    }

    @Test
    void crashesThatLieFarApartNeverEndInSafeMode() {
        var keeper = Settled.online(folder);

        for (int crash = 0; crash < 8; crash++) {
            keeper.waits(Duration.ofMinutes(3));
            keeper.says(EngineState.ONLINE);
            keeper.ends(KILLED);
            keeper.waits(Duration.ofMinutes(1));
        }

        assertThat(keeper.told()).doesNotContain("SAFE_MODE");
    }

    @ParameterizedTest
    @EnumSource(
            value = EngineFailure.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DATABASE_UNREACHABLE", "UNEXPECTED", "DATA_FOLDER_IN_USE"})
    void whatCannotPassByItselfIsNotTriedAgain(EngineFailure failure) {
        var keeper = Settled.wanted(folder);

        keeper.ends(failure.exitCode());
        keeper.waits(Duration.ofHours(1));

        assertThat(keeper.state()).isEqualTo(BotState.FAILED);
        assertThat(keeper.problem()).isEqualTo(failure.code());
        assertThat(keeper.of(Effect.Launch.class)).hasSize(1);
        assertThat(keeper.of(Effect.Report.class)).isEmpty();
    }

    @Test
    void aDatabaseThatIsAwayIsWaitedForWithoutEnd() {
        var keeper = Settled.wanted(folder);

        for (int attempt = 0; attempt < 20; attempt++) {
            keeper.ends(EngineFailure.DATABASE_UNREACHABLE.exitCode());
            assertThat(keeper.state()).isEqualTo(BotState.WAITING);
            assertThat(wait(keeper)).isLessThanOrEqualTo(Duration.ofMinutes(6));
            keeper.waits(Duration.ofMinutes(7));
        }

        assertThat(keeper.of(Effect.Launch.class)).hasSize(21);
    }

    private Settled crashLoop() {
        var keeper = Settled.online(folder);
        for (int crash = 0; crash < 5; crash++) {
            keeper.ends(KILLED);
            if (crash < 4) {
                assertThat(keeper.state()).isEqualTo(BotState.WAITING);
            }
            keeper.waits(Duration.ofSeconds(30));
        }
        assertThat(keeper.told()).contains("SAFE_MODE");
        return keeper;
    }

    private static Duration wait(Settled keeper) {
        return Duration.between(
                keeper.clock.instant(), keeper.machine.standing().retryAt().orElseThrow());
    }
}
