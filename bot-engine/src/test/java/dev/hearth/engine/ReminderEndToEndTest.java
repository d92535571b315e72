package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.Person;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Reminders on Discord: over real JDA and the practice server. The engine's clock is the PC's, and goes on by minutes
/// when a test says so.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReminderEndToEndTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration UNTIL_DUE = Duration.ofMinutes(2);

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final InstantSource clock = () -> Instant.now().plus(ahead.get());
    private Path data;
    private Practice practice;
    private RunningEngine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
        practice = Practice.start(PracticeOptions.defaults());
        engine = RunningEngine.on(practice, data, clock);
        Seat admin = practice.person("Noor").in("general");
        admin.command("/guildsettings channels check-in-channel:general");
        admin.command("/guildsettings general quiet-from:00:00 quiet-to:00:00");
    }

    @AfterAll
    void stop() throws InterruptedException {
        engine.stop();
    }

    private void goOn(Duration by) {
        ahead.updateAndGet(before -> before.plus(by));
    }

    /// Falls due within the next minutes.
    private Shown set(Seat seat, String what) {
        LocalTime time = LocalTime.ofInstant(clock.instant(), ZoneId.systemDefault())
                .truncatedTo(ChronoUnit.MINUTES)
                .plus(UNTIL_DUE);
        Shown reply = seat.command("/reminder set what:" + what + " days:daily time:" + time)
                .onlyReply();
        assertThat(reply.ephemeral()).isTrue();
        assertThat(reply.text()).contains("I will remind you", "Every day, " + time);
        return reply;
    }

    private static List<Shown> came(Seat seat, int least) {
        return seat.await(shown -> shown.text().contains("A reminder of yours"), PATIENCE).stream()
                .limit(least)
                .toList();
    }

    private static String said(Seat seat, String line) {
        Shown reply = seat.command(line).onlyReply();
        assertThat(reply.ephemeral()).as(line).isTrue();
        return reply.text();
    }

    @Test
    void comesInPrivateAndWhatIsDoneGoesIntoToolboxAndStreaks() {
        Person person = practice.addPerson("Walker", "en-US");
        said(person.in("general"), "/toolbox add tool:A walk");
        set(person.in("general"), "a walk");
        goOn(UNTIL_DUE);

        Shown reminder = came(person.dm(), 1).getFirst();
        assertThat(reminder.text()).contains("a walk", "You asked me for this");
        assertThat(reminder.buttons()).containsExactly("Done", "In 10 minutes", "In an hour");
        assertThat(person.dm().click("Done").onlyReply().text()).contains("in your toolbox too");
        assertThat(person.dm().click("It helped").onlyReply().text()).contains("used once, helped 1×");
        assertThat(said(person.in("general"), "/streaks")).contains("1 day in a row", "Reminders: 1", "Toolbox: 1");
    }

    @Test
    void whatIsPutOffComesAgainAfterARestart() throws Exception {
        Person person = practice.addPerson("Later", "en-US");
        set(person.in("general"), "stretch");
        goOn(UNTIL_DUE);
        came(person.dm(), 1);
        assertThat(person.dm().click("In 10 minutes").onlyReply().text()).contains("I will come back at");

        engine.stopEngine();
        engine = RunningEngine.on(practice, data, clock);
        goOn(Duration.ofMinutes(10));
        assertThat(person.dm().await(shown -> shown.text().contains("stretch"), PATIENCE))
                .isNotEmpty();
        assertThat(person.dm().click("Done").onlyReply().text()).contains("Noted. Well done.");
    }

    @Test
    void inAChannelOnlyItsOwnerOpensIt() {
        Person person = practice.addPerson("Open", "en-US");
        Person other = practice.addPerson("Curious", "en-US");
        Seat seat = person.in("general");
        said(seat, "/preferences update reminders:channel");
        assertThat(set(seat, "my secret pills").text()).contains("only you can open one");
        goOn(UNTIL_DUE);

        Shown post = seat.await(
                        shown -> !shown.ephemeral() && shown.content().contains("<@" + person.id() + ">"), PATIENCE)
                .getFirst();
        assertThat(post.text()).contains("A reminder of yours").doesNotContain("pills");
        assertThat(other.in("general").click("Show it to me").onlyReply().text())
                .doesNotContain("pills");
        Shown opened = seat.click("Show it to me").onlyReply();
        assertThat(opened.ephemeral()).isTrue();
        assertThat(opened.text()).contains("my secret pills");
        Shown done = seat.click("Done").onlyReply();
        assertThat(done.ephemeral()).isTrue();
        assertThat(done.text()).contains("Noted. Well done.");
        assertThat(other.in("general").sees()).noneMatch(shown -> shown.text().contains("pills"));
    }

    @Test
    void whoTakesNoPrivateMessagesIsToldInTheChannelWithoutAWordAndKeepsTheReminder() {
        Person person = practice.addPerson("Closed", "en-US");
        person.takeDirectMessages(false);
        Seat seat = person.in("general");
        set(seat, "my secret walk");
        goOn(UNTIL_DUE);

        Shown notice = seat.await(shown -> shown.text().contains("could not write to you in private"), PATIENCE)
                .getFirst();
        assertThat(notice.content()).contains("<@" + person.id() + ">");
        assertThat(notice.text()).doesNotContain("walk");
        assertThat(said(seat, "/reminder list"))
                .contains("my secret walk", "did not come once", "did not reach you", "within two hours");
    }

    @Test
    void theyAreListedPausedChangedDeletedAndBroughtBack() {
        Person person = practice.addPerson("Tidy", "en-US");
        Seat seat = person.in("general");
        assertThat(said(seat, "/reminder list")).contains("There are none");
        assertThat(said(seat, "/reminder set what:tea days:daily time:noonish")).contains("nothing was set");
        assertThat(said(seat, "/reminder set what:drink *tea* days:weekend time:4 pm"))
                .contains("drink \\*tea\\*", "Saturday and Sunday, 16:00", "as a private message", "At most 3");
        assertThat(seat.pick("1", "3").onlyReply().text()).contains("Mon, Wed, 16:00");
        assertThat(seat.complete("/reminder set what:x days:daily time:8:").choices())
                .extracting(choice -> choice.value())
                .containsExactly("08:00", "08:30");
        assertThat(seat.complete("/reminder pause until:").choices()).hasSizeGreaterThan(4);

        assertThat(said(seat, "/reminder pause until:yesterday")).contains("from tomorrow on");
        String day = clock.instant()
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .plusWeeks(2)
                .toString();
        assertThat(said(seat, "/reminder pause until:" + day)).contains("rest until", "rests until");
        assertThat(seat.click("Let them come again").onlyReply().text())
                .contains("They come again")
                .doesNotContain("rests until");
        Shown choice = seat.command("/reminder delete").onlyReply();
        String first = choice.components()
                .path(0)
                .path("components")
                .path(0)
                .path("options")
                .path(0)
                .path("value")
                .asString();
        assertThat(seat.pick(first).onlyReply().text()).contains("It is deleted");
        assertThat(said(seat, "/reminder list")).contains("There are none");
        assertThat(practice.addPerson("Nosy", "en-US")
                        .in("general")
                        .command("/reminder list")
                        .onlyReply()
                        .text())
                .contains("There are none");
    }
}
