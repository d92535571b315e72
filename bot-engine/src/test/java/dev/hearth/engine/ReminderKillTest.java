package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport.State;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.practice.Person;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Shown;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Killed again and again while it reminds people, the engine brings each reminder all the same: once, but for those
/// that were on their way, one in a kill, which come a second time and say so.
class ReminderKillTest {
    private static final String WORDS = "glass of Sundew-7f3a, number ";

    /// As many as come to a person in a day.
    private static final int OF_A_PERSON = 3;

    /// So long that a kill meets one on its way as a rule.
    private static final Duration ON_THEIR_WAY = Duration.ofMillis(80);

    private static final int MOST_BEFORE_A_KILL = 8;

    private final Random random = new Random(20_261_126);
    private final List<Person> people = new ArrayList<>();

    @Test
    void noReminderIsLostInTwoKills(@TempDir Path data) throws Exception {
        killAgainAndAgain(2, data);
    }

    @Test
    @Tag("soak")
    void noReminderIsLostInFiftyKills(@TempDir Path data) throws Exception {
        killAgainAndAgain(50, data);
    }

    private void killAgainAndAgain(int kills, Path data) throws Exception {
        int all = (kills + 1) * MOST_BEFORE_A_KILL;
        try (Practice practice = Practice.start(PracticeOptions.defaults())) {
            for (int i = 0; i < all / OF_A_PERSON; i++) {
                people.add(practice.addPerson("Member " + i, "en-US"));
            }
            allAreDue(data);
            practice.faults().delay("/messages", ON_THEIR_WAY, Integer.MAX_VALUE);
            EngineLaunch launch = EngineLaunch.attended(data.toString(), "practice", practice.restBase());
            for (int kill = 0; kill < kills; kill++) {
                EngineProcess engine = online(launch);
                int enough = came().size() + 1 + random.nextInt(MOST_BEFORE_A_KILL - 1);
                Patience.until("some have come", () -> came().size() >= enough);
                engine.kill();
            }
            assertThat(came()).as("killed in the midst of it").hasSizeLessThan(all);
            EngineProcess engine = online(launch);
            Patience.until("all have come", () -> different(came()) == all);
            engine.stop();
        }

        List<String> marked = came().stream()
                .filter(text -> text.contains("had this one already"))
                .toList();
        List<String> unmarked = came().stream()
                .filter(text -> !text.contains("had this one already"))
                .toList();
        assertThat(different(unmarked)).as("unmarked ones came once").isEqualTo(unmarked.size());
        assertThat(different(marked)).as("none came a third time").isEqualTo(marked.size());
        assertThat(marked).as("one in a kill was on its way").hasSizeLessThanOrEqualTo(kills);
        assertThat(filesThatTell(data)).isEmpty();
    }

    private static long different(List<String> texts) {
        return texts.stream().map(ReminderKillTest::number).distinct().count();
    }

    private static String number(String text) {
        String from = text.substring(text.indexOf(WORDS) + WORDS.length());
        return from.lines().findFirst().orElseThrow();
    }

    /// What reminders say that have come.
    private List<String> came() {
        return people.stream()
                .flatMap(person -> person.dm().sees().stream())
                .map(Shown::text)
                .map(text -> text.replace("\\", ""))
                .filter(text -> text.contains(WORDS))
                .toList();
    }

    private static EngineProcess online(EngineLaunch launch) throws Exception {
        EngineProcess engine = EngineProcess.start(launch);
        assertThat(engine.awaitOutcome().state()).isEqualTo(State.ONLINE);
        return engine;
    }

    /// As if they had been set yesterday, and fallen due a moment ago.
    private void allAreDue(Path data) throws CannotStart {
        try (Vault vault = Vault.open(data.toString(), InstantSource.system())) {
            for (int id = 1; id <= people.size() * OF_A_PERSON; id++) {
                add(vault, people.get(id % people.size()).id(), id);
            }
        }
    }

    private static void add(Vault vault, long user, long id) {
        byte[] sealed = vault.seal().seal(new UserId(user), new Place("reminder", "body"), id, WORDS + id);
        vault.database()
                .write(handle -> handle.createUpdate("""
                        INSERT INTO reminder
                        (id, user_id, made_at, body, weekdays, minute_of, spoken, zone, next_at, missed)
                        VALUES (:id, :user, :now, :body, 127, 0, 'EN', :zone, :now, 0)
                        """)
                        .bind("id", id)
                        .bind("user", user)
                        .bind("now", Instant.now())
                        .bind("body", sealed)
                        .bind("zone", ZoneId.systemDefault().getId())
                        .execute());
    }

    /// Database, keys and logs are searched for what the members wrote.
    private static List<Path> filesThatTell(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(ReminderKillTest::tells)
                    .toList();
        }
    }

    private static boolean tells(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains("Sundew");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
