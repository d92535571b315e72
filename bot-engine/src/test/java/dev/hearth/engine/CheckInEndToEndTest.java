package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.Choice;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// A member and the bot, over real JDA and the practice server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CheckInEndToEndTest {
    private RunningEngine engine;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        engine = RunningEngine.in(data);
    }

    @AfterAll
    void stop() throws Exception {
        engine.stop();
    }

    @Test
    void aTypedCheckInIsKeptAndAnsweredForTheMemberAlone() {
        Outcome outcome = engine.seat("Mira").command("/checkin mood:calm intensity:4");

        assertThat(outcome.acknowledged()).isTrue();
        Shown reply = outcome.onlyReply();
        assertThat(reply.ephemeral()).isTrue();
        assertThat(reply.text()).contains("Saved: 😌 Calm", "●●●●○");
        assertThat(engine.seat("Jonas").sees()).noneMatch(shown -> shown.text().contains("Calm"));
    }

    @Test
    void insightsTellWhatWasCheckedIn() {
        Seat noor = engine.practice().addPerson("Insightful", "en-US").in("general");
        noor.command("/checkin mood:happy intensity:5 activities:friends,music");
        noor.command("/checkin mood:happy intensity:3");

        Outcome outcome = noor.command("/insights timeframe:week");

        assertThat(outcome.onlyReply().ephemeral()).isTrue();
        assertThat(outcome.onlyReply().text()).contains("2 check-ins", "😊 Happy · 2×", "Friends · 5.0");
    }

    @Test
    void withoutAMoodThePickerLeadsThroughAllStepsInOneMessage() {
        Seat seat = engine.practice().addPerson("Stepper", "en-US").in("general");

        Shown beginning = seat.command("/checkin").onlyReply();
        assertThat(beginning.text()).contains("How are you right now?", "Very low", "Great", "Not now");
        assertThat(seat.click("Good").onlyReply().text()).contains("Saved: 🙂 Good", "Write a note");
        assertThat(seat.click("4").onlyReply().text()).contains("●●●●○");
        assertThat(seat.pick("Music", "Friends").onlyReply().text()).contains("Friends, Music");
        assertThat(seat.click("Write a note").modal()).isPresent();
        Shown end = seat.fill(Map.of("note", "a quiet evening")).onlyReply();

        assertThat(end.text()).contains("a quiet evening").doesNotContain("Skip the rest");
        assertThat(seat.sees()).filteredOn(Shown::ephemeral).hasSize(1);
    }

    @Test
    void everyStepCanBeSkipped() {
        Seat seat = engine.practice().addPerson("Skipper", "en-US").in("general");
        seat.command("/checkin");
        seat.click("Okay");

        Shown end = seat.click("Skip the rest").onlyReply();

        assertThat(end.text()).contains("Okay").doesNotContain("Skip the rest");
    }

    @Test
    void notNowKeepsNothing() {
        Seat seat = engine.practice().addPerson("Later", "en-US").in("general");
        seat.command("/checkin");

        assertThat(seat.click("Not now").onlyReply().text()).contains("Nothing was saved");
        assertThat(seat.command("/insights").onlyReply().text()).contains("Nothing here yet");
    }

    @Test
    void removingAsksFirstAndThenReallyRemoves() {
        Seat seat = engine.practice().addPerson("Regretful", "en-US").in("general");
        seat.command("/checkin mood:sad");

        assertThat(seat.click("Remove").onlyReply().text()).contains("gone for good");
        assertThat(seat.click("Keep it").onlyReply().text()).contains("Saved: 😢 Sad");
        seat.click("Remove");
        assertThat(seat.click("Yes, remove it").onlyReply().text()).contains("Removed");
        assertThat(seat.command("/insights").onlyReply().text()).contains("Nothing here yet");
    }

    @Test
    void anUnknownWordForAMoodLosesNothing() {
        Seat seat = engine.practice().addPerson("Wordy", "en-US").in("general");

        Shown reply = seat.command("/checkin mood:flurb intensity:2").onlyReply();

        assertThat(reply.text()).contains("I do not know that word", "Very low", "●●○○○");
        assertThat(seat.click("Low").onlyReply().text()).contains("Saved: 😕 Low", "●●○○○");
        assertThat(seat.command("/insights").onlyReply().text()).contains("One check-in");
    }

    @Test
    void moodsAreCompletedInTheMembersLanguage() {
        Seat german = engine.practice().addPerson("Gesprächig", "de").in("general");

        assertThat(german.complete("/checkin mood:ruh").choices())
                .extracting(Choice::name, Choice::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("😌 Ruhig", "calm"),
                        org.assertj.core.groups.Tuple.tuple("🌀 Unruhig", "restless"));
        assertThat(german.command("/checkin mood:Ruhig").onlyReply().text()).contains("Gespeichert: 😌 Ruhig");
    }

    @Test
    void theConversationWithTheBotKnowsTheSameMember() {
        Seat guild = engine.practice().addPerson("Everywhere", "en-US").in("general");
        guild.command("/checkin mood:proud");

        Shown reply = engine.practice()
                .person("Everywhere")
                .dm()
                .command("/insights timeframe:all")
                .onlyReply();

        assertThat(reply.text()).contains("Proud");
    }

    @Test
    void pingStatusAndHelpAnswerInEveryLanguage() {
        for (String locale : new String[] {"en-US", "de", "es-ES", "fr"}) {
            Seat seat = engine.practice().addPerson("Curious " + locale, locale).in("general");
            for (String command : new String[] {"/ping", "/status", "/help", "/about", "/help command:checkin"}) {
                assertThat(seat.command(command).onlyReply().text())
                        .as(locale + command)
                        .isNotBlank();
            }
        }
        Seat french = engine.practice().person("Curious fr").in("general");
        assertThat(french.command("/help").onlyReply().text()).contains("Ce que je sais faire", "/checkin");
    }
}
