package dev.hearth.bench;

import dev.hearth.control.EngineLaunch;
import dev.hearth.engine.CannotStart;
import dev.hearth.engine.Engine;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;

/// Fills a data folder with a year of made-up history, for developers: lets people of a practice world check in day by
/// day while the engine's clock is turned by hand, so that everything is written by the code that will read it.
final class SeedMain {
    private static final List<String> PEOPLE = List.of("Mira", "Jonas", "Noor", "Lucía");
    private static final List<String> GUILDS = List.of("Practice", "Harbour", "Meadow");
    private static final List<String> MOODS =
            List.of("very-low", "low", "okay", "good", "great", "sad", "anxious", "calm", "hopeful", "happy");
    private static final List<String> NOTES = List.of("slept well", "long day", "walked by the river", "rain again");
    private static final int DAYS = 365;

    private final Practice practice;
    private final AtomicReference<Instant> now;
    private final Random random = new Random(1);

    private SeedMain(Practice practice, AtomicReference<Instant> now) {
        this.practice = practice;
        this.now = now;
    }

    /// Fills a folder that must not exist yet; prints how many check-ins it made.
    static void into(Path data, Instant today) throws CannotStart, InterruptedException {
        if (Files.exists(data)) {
            throw new IllegalArgumentException("there is something already: " + data);
        }
        var now = new AtomicReference<>(today.minus(DAYS, ChronoUnit.DAYS));
        InstantSource clock = now::get;
        try (var practice = Practice.start(PracticeOptions.defaults().guilds(GUILDS.size()))) {
            var launch = EngineLaunch.attended(data.toString(), "seed", practice.restBase());
            var engine = Engine.open(launch, clock, List.of());
            engine.serve();
            engine.goOnline();
            practice.awaitBotOnline(Duration.ofSeconds(30));
            int made = new SeedMain(practice, now).year();
            engine.stop();
            System.out.println("seed: " + made + " check-ins of " + PEOPLE.size() + " people in " + DAYS + " days");
        }
    }

    private int year() {
        int made = 0;
        for (int day = 0; day < DAYS; day++) {
            for (var person : PEOPLE) {
                if (random.nextInt(100) < 60) {
                    checkIn(person);
                    made++;
                }
            }
            now.updateAndGet(then -> then.plus(1, ChronoUnit.DAYS));
        }
        return made;
    }

    private void checkIn(String person) {
        var guild = GUILDS.get(random.nextInt(GUILDS.size()));
        var line = "/checkin mood:" + MOODS.get(random.nextInt(MOODS.size())) + " intensity:" + (1 + random.nextInt(5));
        if (random.nextInt(4) == 0) {
            line += " note:" + NOTES.get(random.nextInt(NOTES.size()));
        }
        practice.person(person).in(guild, "general").command(line).onlyReply();
    }

    public static void main(String[] args) throws Exception {
        into(Path.of(args[0]).toAbsolutePath(), Instant.now());
    }
}
