package dev.hearth.engine;

import static dev.hearth.control.engine.EngineState.CONNECTING;
import static dev.hearth.control.engine.EngineState.DEGRADED;
import static dev.hearth.control.engine.EngineState.FAILED;
import static dev.hearth.control.engine.EngineState.IDLE;
import static dev.hearth.control.engine.EngineState.ONLINE;
import static dev.hearth.control.engine.EngineState.STARTING;
import static dev.hearth.control.engine.EngineState.STOPPING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.engine.EngineState;
import dev.hearth.testkit.HandClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LifecycleTest {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final HandClock clock = new HandClock(START);
    private final Lifecycle life = new Lifecycle(clock);
    private final List<EngineState> heard = new ArrayList<>();

    @Test
    void anEngineOpensGoesOnlineAndOfflineAndStops() {
        listen();

        assertThat(life.now().state()).isEqualTo(STARTING);
        assertThat(life.opened()).isTrue();
        assertThat(life.connect()).isTrue();
        assertThat(life.arrived()).isTrue();
        assertThat(life.left()).isTrue();
        assertThat(life.stop()).isTrue();

        assertThat(heard).containsExactly(IDLE, CONNECTING, ONLINE, IDLE, STOPPING);
    }

    @Test
    void goingOnlineTwiceIsOnce() {
        online();

        assertThat(life.connect()).isFalse();
        assertThat(life.now().state()).isEqualTo(ONLINE);
    }

    @Test
    void beforeTheStoreIsOpenNobodyGoesOnline() {
        assertThat(life.connect()).isFalse();
        assertThat(life.now().state()).isEqualTo(STARTING);
    }

    @Test
    void nothingComesAfterTheStop() {
        online();
        life.stop();
        listen();

        assertThat(life.stop()).isFalse();
        assertThat(life.connect()).isFalse();
        assertThat(life.arrived()).isFalse();
        assertThat(life.left()).isFalse();
        assertThat(life.refused(EngineFailure.TOKEN_REFUSED)).isFalse();
        assertThat(life.checked(List.of("disk"))).isFalse();
        assertThat(heard).isEmpty();
    }

    @Test
    void aBadCheckDegradesAndAGoodOneMends() {
        online();

        assertThat(life.checked(List.of("disk"))).isTrue();
        assertThat(life.now().state()).isEqualTo(DEGRADED);
        assertThat(life.now().reasons()).containsExactly("disk");
        assertThat(life.checked(List.of("disk", "discord"))).isTrue();
        assertThat(life.now().reasons()).containsExactly("disk", "discord");
        assertThat(life.checked(List.of())).isTrue();
        assertThat(life.now().state()).isEqualTo(ONLINE);
        assertThat(life.now().reasons()).isEmpty();
    }

    @Test
    void checksThatFindNothingNewAreNotTold() {
        online();
        listen();

        assertThat(life.checked(List.of())).isFalse();
        life.checked(List.of("disk"));
        assertThat(life.checked(List.of("disk"))).isFalse();

        assertThat(heard).containsExactly(DEGRADED);
    }

    @Test
    void checksOfABotThatIsOfflineChangeNothing() {
        life.opened();

        assertThat(life.checked(List.of("disk"))).isFalse();
        assertThat(life.now().state()).isEqualTo(IDLE);
    }

    @Test
    void aRefusalSaysWhyUntilTheNextAttempt() {
        life.opened();
        life.connect();

        assertThat(life.refused(EngineFailure.TOKEN_REFUSED)).isTrue();
        assertThat(life.now().state()).isEqualTo(FAILED);
        assertThat(life.now().failure()).isEqualTo(EngineFailure.TOKEN_REFUSED);
        assertThat(life.connect()).isTrue();
        assertThat(life.now().failure()).isNull();
    }

    @Test
    void onlyABotThatIsOutReconnects() {
        life.opened();
        assertThat(life.reconnect()).isFalse();
        life.connect();
        life.arrived();
        life.checked(List.of("discord"));

        assertThat(life.reconnect()).isTrue();
        assertThat(life.now().state()).isEqualTo(CONNECTING);
        assertThat(life.now().reasons()).isEmpty();
    }

    @Test
    void aStateKnowsSinceWhenItLasts() {
        clock.advance(Duration.ofMinutes(3));
        life.opened();

        assertThat(life.now().since()).isEqualTo(START.plus(Duration.ofMinutes(3)));
    }

    private void online() {
        life.opened();
        life.connect();
        life.arrived();
    }

    private void listen() {
        life.whenChanged(phase -> heard.add(phase.state()));
    }
}
