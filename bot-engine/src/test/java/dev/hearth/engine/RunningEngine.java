package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.EngineLaunch;
import dev.hearth.control.engine.EngineState;
import dev.hearth.engine.feature.Feature;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// A real engine, online on a practice server of its own, in this process.
final class RunningEngine {
    private final Practice practice;
    private final Engine engine;

    private RunningEngine(Practice practice, Engine engine) {
        this.practice = practice;
        this.engine = engine;
    }

    static RunningEngine in(Path data, Feature... guests) throws Exception {
        Practice practice = Practice.start(PracticeOptions.defaults());
        try {
            return on(practice, data, guests);
        } catch (Exception | AssertionError e) {
            practice.close();
            throw e;
        }
    }

    static RunningEngine on(Practice practice, Path data, Feature... guests) throws Exception {
        return on(practice, data, InstantSource.system(), guests);
    }

    /// By another clock than the PC's.
    static RunningEngine on(Practice practice, Path data, InstantSource clock, Feature... guests) throws Exception {
        withoutPauses(data);
        EngineLaunch launch = EngineLaunch.attended(data.toString(), "practice", practice.restBase());
        Engine engine = Engine.open(launch, clock, List.of(guests));
        CountDownLatch online = new CountDownLatch(1);
        engine.life().whenChanged(phase -> {
            if (phase.state() == EngineState.ONLINE) {
                online.countDown();
            }
        });
        engine.serve();
        engine.goOnline();
        assertThat(online.await(30, TimeUnit.SECONDS)).isTrue();
        return new RunningEngine(practice, engine);
    }

    /// People in tests are quicker than people; a test that wants them slow writes the file itself.
    private static void withoutPauses(Path data) throws IOException {
        Path config = data.resolve("config.json");
        if (!Files.exists(config)) {
            Files.writeString(config, "{\"cooldownSeconds\": 0, \"perPersonLimit\": 1000}");
        }
    }

    Practice practice() {
        return practice;
    }

    Seat seat(String person) {
        return practice.person(person).in("general");
    }

    void stop() throws InterruptedException {
        stopEngine();
        practice.close();
    }

    void stopEngine() throws InterruptedException {
        engine.stop();
    }
}
