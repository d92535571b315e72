package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Reply;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import dev.hearth.practice.rest.Route;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a member sees outlives the engine that drew it.
class RestartEndToEndTest {
    private Practice practice;
    private Seat mira;

    @BeforeEach
    void start() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        mira = practice.person("Mira").in("general");
    }

    @AfterEach
    void stop() throws Exception {
        practice.close();
    }

    @Test
    void aButtonStillWorksAfterTheEngineWasRestarted(@TempDir Path data) throws Exception {
        RunningEngine first = RunningEngine.on(practice, data);
        mira.command("/checkin mood:calm");
        first.stopEngine();
        RunningEngine second = RunningEngine.on(practice, data);

        assertThat(mira.click("4").onlyReply().text()).contains("Saved: 😌 Calm", "●●●●○");
        second.stopEngine();
    }

    @Test
    void aButtonOfAnotherInstallationIsAnsweredKindly(@TempDir Path one, @TempDir Path another) throws Exception {
        RunningEngine first = RunningEngine.on(practice, one);
        mira.command("/checkin mood:calm");
        first.stopEngine();
        RunningEngine second = RunningEngine.on(practice, another);

        assertThat(mira.click("4").onlyReply().text()).contains("This message is too old");
        second.stopEngine();
    }

    @Test
    void aCommandThatOutlastsTheStopIsAnsweredFor(@TempDir Path data) throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        RunningEngine engine = RunningEngine.on(practice, data, GuestRoom.of("endless", _ -> {
            begun.countDown();
            GuestRoom.await(end);
            return Reply.show(Card.of(Card.Tone.WARM, "too late", "too late"));
        }));
        Thread asking = Thread.ofVirtual().start(() -> mira.command("/endless"));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        engine.stopEngine();
        end.countDown();

        assertThat(asking.join(Duration.ofSeconds(30))).isTrue();
        assertThat(mira.sees())
                .filteredOn(Shown::ephemeral)
                .singleElement()
                .satisfies(shown -> assertThat(shown.text()).contains("Code for an admin"));
    }

    @Test
    void commandsThatDidNotChangeAreNotSentAgain(@TempDir Path data) throws Exception {
        RunningEngine.on(practice, data).stopEngine();
        int askedAndSent = practice.faults().seen(Route.COMMANDS);
        RunningEngine.on(practice, data).stopEngine();
        int askedOnly = practice.faults().seen(Route.COMMANDS) - askedAndSent;

        assertThat(askedAndSent)
                .as("for members, and for the one guild's staff")
                .isEqualTo(4);
        assertThat(askedOnly).isEqualTo(2);
    }

    /// The first tries meet a closed port; then JDA would look for the real Discord.
    @Test
    void thePracticeServerIsFoundAgainAfterItWasAway(@TempDir Path data, @TempDir Path world) throws Exception {
        practice.close();
        var kept = PracticeOptions.defaults().world(world.resolve("world.json"));
        practice = Practice.start(kept);
        RunningEngine engine = RunningEngine.on(practice, data);
        int port = practice.port();

        practice.close();
        refuse(port, 2);
        practice = Practice.start(kept.port(port));

        assertThat(practice.awaitBotOnline(Duration.ofSeconds(60))).isTrue();
        engine.stopEngine();
    }

    /// Stands at a port and closes the door on those who come.
    private static void refuse(int port, int times) throws IOException {
        try (var door = new ServerSocket(port, times, InetAddress.getLoopbackAddress())) {
            door.setSoTimeout(30_000);
            for (int time = 0; time < times; time++) {
                door.accept().close();
            }
        }
    }
}
