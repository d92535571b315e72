package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import dev.hearth.practice.rest.Route;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Whatever fails, the member gets one kind reply with a code that the log knows: never two, never none.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FailureEndToEndTest {
    private static final Pattern CODE = Pattern.compile("admin: ([2-9A-Z]{8})");
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final LogWatch log = new LogWatch();
    private final CountDownLatch never = new CountDownLatch(1);
    private Path data;
    private RunningEngine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
        Files.writeString(folder.resolve("config.json"), "{\"commandLimitSeconds\": 7}");
        log.start();
        engine = RunningEngine.in(
                folder,
                Feature.named("guest")
                        .command(GuestRoom.command("broken", _ -> {
                            throw new IllegalStateException("what Mira wrote");
                        }))
                        .command(GuestRoom.command("late", _ -> pausing(2_500)))
                        .command(GuestRoom.command("endless", _ -> pausing(60_000)))
                        .command(GuestRoom.command("undrawable", _ -> undrawable()))
                        .build());
    }

    @AfterAll
    void stop() throws Exception {
        never.countDown();
        engine.stop();
        log.stop();
    }

    @Test
    void aCommandThatThrowsIsApologisedFor() {
        Seat seat = person("Thrower");

        Outcome outcome = seat.command("/broken");

        assertThat(outcome.deferred()).isFalse();
        assertOneReplyWithACode(seat, outcome, "Something went wrong on my side");
        assertThat(outcome.onlyReply().text()).doesNotContain("Mira", "IllegalState");
    }

    @Test
    void aCommandThatTakesItsTimeIsDeferredAndThenAnswered() {
        Seat seat = person("Patient");

        Outcome outcome = seat.command("/late");

        assertThat(outcome.deferred()).isTrue();
        assertThat(outcome.ackTime()).isLessThan(Duration.ofSeconds(3));
        assertThat(onlyMessage(seat).text()).contains("done at last");
    }

    @Test
    void aCommandThatNeverEndsIsAnsweredFor() {
        Seat seat = person("Waiting");

        Outcome outcome = seat.command("/endless");

        assertThat(outcome.ackTime()).isLessThan(Duration.ofSeconds(3));
        assertOneReplyWithACode(seat, outcome, "This is taking longer than it should");
    }

    @Test
    void aReplyThatCannotBeDrawnIsApologisedFor() {
        Seat seat = person("Undrawn");

        Outcome outcome = seat.command("/undrawable");

        assertOneReplyWithACode(seat, outcome, "have a look");
    }

    @Test
    void completionsThatDoNotFitAreLeftOut() {
        Seat seat = person("Busy bee");

        Outcome outcome = seat.complete("/checkin activities:work,study,family,friends,partner,alone,exercise,nature,"
                + "rest,sleep,reading,music,");

        assertThat(outcome.acknowledged()).isTrue();
        assertThat(outcome.choices()).isEmpty();
    }

    @Test
    void aStoreThatIsBusyIsSaidToBe() throws SQLException {
        Seat seat = person("Busy");
        try (Connection other = DriverManager.getConnection("jdbc:derby:" + data.resolve("db/hearth"))) {
            other.setAutoCommit(false);
            try (var statement = other.createStatement()) {
                statement.execute("LOCK TABLE check_in IN EXCLUSIVE MODE");
            }

            Outcome outcome = seat.command("/checkin mood:sad note:something private");

            assertThat(outcome.deferred()).isTrue();
            assertOneReplyWithACode(seat, outcome, "I could not reach my notebook");
            other.rollback();
        }
        assertThat(seat.command("/checkin mood:calm").onlyReply().text()).contains("Saved: 😌 Calm");
    }

    @Test
    void anAnswerThatDiscordRefusesIsTriedAgain() {
        Seat seat = person("Refused");
        engine.practice().faults().answer("/callback", 500, 1);

        Outcome outcome = seat.command("/checkin mood:calm");

        assertOneReplyWithACode(seat, outcome, "Saved: 😌 Calm");
        assertThat(seat.command("/insights").onlyReply().text()).contains("One check-in");
    }

    @Test
    void anAcknowledgementWhoseReceiptIsLostIsNotSaidTwice() {
        Seat seat = person("Lossy");
        int before = engine.practice().faults().seen(Route.CALLBACK);
        engine.practice().faults().dropAnswer("/callback", 1);

        Outcome outcome = seat.command("/checkin mood:calm");

        assertThat(outcome.acknowledged()).isTrue();
        awaitSecondTry(before);
        assertThat(onlyMessage(seat).text()).contains("Saved: 😌 Calm");
    }

    @Test
    void aCommandThatIsDeliveredTwiceRunsOnce() {
        Seat seat = person("Doubled");
        engine.practice().faults().repeat("INTERACTION_CREATE", 1);

        assertThat(seat.command("/checkin mood:calm").onlyReply().text()).contains("Saved: 😌 Calm");

        assertThat(seat.command("/insights").onlyReply().text()).contains("One check-in");
    }

    @Test
    void aDeferredAnswerThatDiscordRefusesIsTriedAgain() {
        Seat seat = person("Deferred");
        engine.practice().faults().answer("@original", 500, 1);

        seat.command("/late");

        List<Shown> shown = seat.await(message -> message.text().contains("done at last"), PATIENCE);
        assertThat(shown).as(seat.sees().toString()).hasSize(1);
        assertThat(log.errorIds()).contains(code(shown.getFirst()));
    }

    private void assertOneReplyWithACode(Seat seat, Outcome outcome, String words) {
        assertThat(outcome.acknowledged()).isTrue();
        List<Shown> shown = seat.await(message -> CODE.matcher(message.text()).find(), PATIENCE);
        assertThat(shown).as(seat.sees().toString()).hasSize(1);
        assertThat(seat.sees()).filteredOn(Shown::ephemeral).hasSize(1);
        assertThat(shown.getFirst().ephemeral()).isTrue();
        assertThat(shown.getFirst().text()).contains(words);
        assertThat(log.errorIds()).contains(code(shown.getFirst()));
    }

    /// The practice server has the first try at once; without waiting, the second would meet the next test's fault.
    private void awaitSecondTry(int before) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (engine.practice().faults().seen(Route.CALLBACK) < before + 2) {
            assertThat(System.nanoTime()).isLessThan(deadline);
            LockSupport.parkNanos(1_000_000);
        }
    }

    private static Shown onlyMessage(Seat seat) {
        List<Shown> own = seat.sees().stream().filter(Shown::ephemeral).toList();
        assertThat(own).hasSize(1);
        return own.getFirst();
    }

    private static String code(Shown shown) {
        Matcher matcher = CODE.matcher(shown.text());
        assertThat(matcher.find()).as(shown.text()).isTrue();
        return matcher.group(1);
    }

    private Seat person(String name) {
        return engine.practice().addPerson(name, "en-US").in("general");
    }

    private Reply pausing(int millis) {
        try {
            boolean ended = never.await(millis, TimeUnit.MILLISECONDS);
            return Reply.show(Card.of(Card.Tone.WARM, "done", ended ? "ended by the test" : "done at last"));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// A custom id of more than Discord's hundred characters.
    private static Reply undrawable() {
        Action tooLong = Action.of("guest", "press", "a".repeat(32), "b".repeat(32), "c".repeat(32));
        Card card = Card.of(Card.Tone.WARM, "title", "body");
        return new Reply.Show(Screen.of(card, Row.of(Button.plain(tooLong, "press"))));
    }
}
