package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.EngineLaunch;
import dev.hearth.control.EngineReport.State;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.jdbi.v3.core.result.RowView;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A check-in that a member was told of is there, however the engine ended.
class KillNineTest {
    private static final int MEMBERS = 8;
    private static final int ENDED_BY_SIGTERM = 128 + 15;

    /// How many check-ins are acknowledged in a round before the engine is killed, in the midst of further ones.
    private static final int BEFORE_THE_KILL = 12;

    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Semaphore news = new Semaphore(0);

    @Test
    void noAcknowledgedCheckInIsLostInFourKills(@TempDir Path data) throws Exception {
        killAgainAndAgain(4, data);
    }

    @Test
    @Tag("soak")
    void noAcknowledgedCheckInIsLostInAHundredKills(@TempDir Path data) throws Exception {
        killAgainAndAgain(100, data);
    }

    private void killAgainAndAgain(int rounds, Path data) throws Exception {
        Files.writeString(data.resolve("config.json"), "{\"perPersonLimit\": 1000, \"cooldownSeconds\": 0}");
        try (Practice practice = Practice.start(PracticeOptions.defaults())) {
            EngineLaunch launch = EngineLaunch.attended(data.toString(), "practice", practice.restBase());
            List<Seat> seats = seats(practice);
            for (int round = 0; round < rounds; round++) {
                killInTheMidst(online(launch), seats);
            }
            assertThat(online(launch).stop()).isEqualTo(ENDED_BY_SIGTERM);
        }

        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(rounds * BEFORE_THE_KILL);
        assertThat(kept(data)).containsAll(acknowledged);
        assertThat(filesThatTell(data)).isEmpty();
    }

    private void killInTheMidst(EngineProcess engine, List<Seat> seats) throws InterruptedException {
        AtomicBoolean alive = new AtomicBoolean(true);
        List<Thread> members = new ArrayList<>();
        news.drainPermits();
        for (Seat seat : seats) {
            members.add(Thread.ofVirtual().start(() -> checkInWhile(alive, seat)));
        }
        assertThat(news.tryAcquire(BEFORE_THE_KILL, 60, TimeUnit.SECONDS)).isTrue();
        engine.kill();
        alive.set(false);
        for (Thread member : members) {
            assertThat(member.join(Duration.ofSeconds(60))).isTrue();
        }
    }

    private void checkInWhile(AtomicBoolean alive, Seat seat) {
        while (alive.get()) {
            String note = UUID.randomUUID().toString();
            Outcome outcome = seat.command("/checkin mood:calm note:" + note);
            if (outcome.replies().stream().anyMatch(shown -> shown.text().contains("Saved: "))) {
                acknowledged.add(note);
                news.release();
            }
        }
    }

    private static EngineProcess online(EngineLaunch launch) throws Exception {
        EngineProcess engine = EngineProcess.start(launch);
        assertThat(engine.awaitOutcome().state()).isEqualTo(State.ONLINE);
        return engine;
    }

    private static List<Seat> seats(Practice practice) {
        List<Seat> seats = new ArrayList<>();
        for (int i = 0; i < MEMBERS; i++) {
            seats.add(practice.addPerson("Member " + i, "en-US").in("general"));
        }
        return seats;
    }

    /// Every file that the engine left (database, keys, logs) is searched for what the members wrote.
    private List<Path> filesThatTell(Path data) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).filter(this::tells).toList();
        }
    }

    private boolean tells(Path file) {
        try {
            String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
            return acknowledged.stream().anyMatch(bytes::contains);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> kept(Path data) throws CannotStart {
        try (Vault vault = Vault.open(data.toString(), InstantSource.system())) {
            return vault.database()
                    .read(handle -> handle.createQuery("SELECT id, user_id, note FROM check_in")
                            .map(row -> note(vault.seal(), row))
                            .set());
        }
    }

    private static String note(MemberSeal seal, RowView row) {
        UserId owner = new UserId(row.getColumn("user_id", Long.class));
        byte[] sealed = row.getColumn("note", byte[].class);
        return seal.open(owner, new Place("check_in", "note"), row.getColumn("id", Long.class), sealed)
                .orElseThrow();
    }
}
