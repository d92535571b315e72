package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What members choose for themselves, and their own numbers: over real JDA and the practice server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProfileEndToEndTest {
    private StaffedEngine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        engine = StaffedEngine.start(folder);
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    private Seat member(String name) {
        engine.somebody(name);
        return engine.seat(name);
    }

    private static String said(Seat seat, String line) {
        Shown reply = seat.command(line).onlyReply();
        assertThat(reply.ephemeral()).as(line).isTrue();
        return reply.text();
    }

    @Test
    void theOwnLanguageGoesBeforeThatOfDiscord() throws Exception {
        Seat seat = member("Polyglot");
        assertThat(said(seat, "/preferences update language:fr")).contains("Enregistré", "Langue : Français");
        assertThat(said(seat, "/streaks")).contains("Tes jours");

        engine.restart();
        assertThat(said(seat, "/checkin mood:calm")).contains("Enregistré");
        assertThat(engine.practice()
                        .person("Polyglot")
                        .dm()
                        .command("/ping")
                        .onlyReply()
                        .text())
                .doesNotContain("I am here");

        said(seat, "/preferences update language:follow");
        assertThat(said(seat, "/streaks")).contains("Your days");
    }

    @Test
    void whatIsLeftOutStaysAndResettingAsks() {
        Seat seat = member("Choosy");
        said(seat, "/preferences update time-zone:Pacific/Auckland tone:brief");
        assertThat(said(seat, "/preferences update colour:sea"))
                .contains("Kept", "Pacific/Auckland", "Tone: Brief", "Colour: Sea");
        assertThat(said(seat, "/preferences update colour:sea")).contains("how it was already");
        assertThat(said(seat, "/preferences update time-zone:Atlantis/Deep")).contains("nothing was changed");
        assertThat(said(seat, "/preferences view")).contains("Pacific/Auckland", "without effect until then");

        assertThat(said(seat, "/preferences reset")).contains("What you wrote stays");
        assertThat(seat.click("Keep my choices").onlyReply().text()).contains("Pacific/Auckland");
        seat.command("/preferences reset");
        assertThat(seat.click("Yes, please").onlyReply().text())
                .contains("as it was at first")
                .doesNotContain("Pacific");
    }

    @Test
    void everyZoneIsOfferedByItsCity() {
        Seat seat = member("Traveller");

        assertThat(seat.complete("/preferences update time-zone:auckl").choices())
                .extracting(choice -> choice.value())
                .containsExactly("Pacific/Auckland");
    }

    @Test
    void streaksCountEveryToolAndAnEntryForYesterdayHealsTheGap() {
        Seat seat = member("Steady");
        assertThat(said(seat, "/streaks")).contains("No days yet");
        said(seat, "/gratitude log item:rain day:two-days-ago");
        said(seat, "/checkin mood:calm");
        assertThat(said(seat, "/streaks")).contains("2 days in a row", "Check-ins: 1");

        seat.command("/journal write day:yesterday");
        seat.fill(Map.of("text", "written later"));

        assertThat(said(seat, "/streaks")).contains("3 days in a row", "longest: 3", "Journal: 1", "Gratitude: 1");
        assertThat(said(seat, "/profile")).contains("3 days here, the first on", "Check-ins: 1 day");
        assertThat(said(member("Stranger"), "/profile")).contains("No days yet");
    }

    @Test
    void theServersGraceDaysCountThereAndAPauseSaysSo() throws Exception {
        Seat there = engine.practice().addPerson("Sailor", "en-US").in("Harbour", "general");
        said(there, "/gratitude log item:wind day:two-days-ago");
        said(there, "/gratitude log item:calm");
        grace("0");
        assertThat(said(there, "/streaks")).contains("1 day in a row");
        grace("1");
        assertThat(said(there, "/streaks")).contains("2 days in a row");

        said(there, "/preferences update pause-streaks:true");
        assertThat(said(there, "/streaks")).contains("taking a break");
        said(there, "/preferences update pause-streaks:false");
        assertThat(said(there, "/streaks")).doesNotContain("taking a break");
    }

    private void grace(String days) throws Exception {
        engine.ask(new SaveSettings(
                engine.guild("Harbour"), "en", List.of(new SettingEdit("streakGraceDaysPerMonth", Optional.of(days)))));
    }
}
