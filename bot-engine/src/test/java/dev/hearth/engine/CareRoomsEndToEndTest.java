package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Gratitude, letters, plan and toolbox on Discord: over real JDA and the practice server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CareRoomsEndToEndTest {
    private Path data;
    private StaffedEngine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
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
    void gratitudeIsNotedInOneLineReadAndDeleted() throws Exception {
        Seat seat = member("Thankful");
        assertThat(said(seat, "/gratitude log item:warm *socks*")).contains("Noted", "warm \\*socks\\*");
        assertThat(said(seat, "/gratitude log item:the neighbour day:yesterday"))
                .contains("neighbour", "socks");

        Shown list = seat.command("/gratitude delete").onlyReply();
        assertThat(seat.pick(firstOption(list)).onlyReply().text()).contains("Delete this?", "neighbour");
        seat.click("Yes, delete it");
        assertThat(said(seat, "/gratitude view")).contains("socks").doesNotContain("neighbour");
        assertThat(said(member("Nosy"), "/gratitude view")).contains("Nothing here yet");
        assertThat(logs()).doesNotContain("socks").doesNotContain("neighbour");
    }

    @Test
    void lettersAreReadAgainAndAllClearedWithAWayBack() {
        Seat seat = member("Writing");
        for (String letter : List.of("Dear father", "Dear me")) {
            assertThat(seat.command("/ghostletter write").modal()).isPresent();
            assertThat(seat.fill(Map.of("text", letter)).onlyReply().text()).contains("It stays here", letter);
        }
        Shown list = seat.command("/ghostletter view").onlyReply();
        assertThat(list.text()).contains("Dear father", "Dear me");
        assertThat(seat.pick(firstOption(list)).onlyReply().text())
                .contains("Dear me")
                .doesNotContain("father");

        assertThat(said(seat, "/ghostletter clear")).contains("Delete all of them?");
        seat.click("Yes, delete all of them");
        assertThat(seat.click("Bring it back").onlyReply().text()).contains("It is back");
        assertThat(said(seat, "/ghostletter view")).contains("Dear father", "Dear me");
        seat.command("/ghostletter clear");
        seat.click("Yes, delete all of them");
        assertThat(said(seat, "/ghostletter view")).contains("Nothing here yet");
        assertThat(said(seat, "/ghostletter clear")).contains("Nothing here yet");
    }

    @Test
    void aPlanIsWrittenChangedAndOfferedWhenTheMoodIsLow() {
        Seat seat = member("Planning");
        assertThat(said(seat, "/checkin mood:low")).doesNotContain("Show my plan");
        assertThat(said(seat, "/plan view")).contains("no plan yet");
        seat.click("Write it");
        assertThat(seat.fill(Map.of("helps", "a bath", "people", "my sister"))
                        .onlyReply()
                        .text())
                .contains("Your plan is kept", "a bath", "my sister");

        assertThat(said(seat, "/checkin mood:low")).contains("Show my plan");
        Shown shown = seat.click("Show my plan").onlyReply();
        assertThat(shown.ephemeral()).isTrue();
        assertThat(shown.text()).contains("on a better day", "a bath", "my sister");
        assertThat(said(seat, "/checkin mood:great")).doesNotContain("Show my plan");

        seat.command("/plan view");
        seat.click("Remove");
        seat.click("Yes, remove it");
        assertThat(seat.click("Bring it back").onlyReply().text()).contains("a bath");
        assertThat(said(seat, "/plan view")).contains("my sister");
    }

    @Test
    void theToolboxRemembersWhatHelped() throws Exception {
        Seat seat = member("Handy");
        assertThat(said(seat, "/toolbox list")).contains("Nothing in it yet");
        assertThat(said(seat, "/toolbox add tool:Café by the river")).contains("It is in your toolbox now");
        assertThat(said(seat, "/toolbox add tool:cafe BY the river")).contains("already");
        said(seat, "/toolbox add tool:Cats");

        assertThat(said(seat, "/toolbox used tool:ca")).contains("could not find that one", "Café", "Cats");
        assertThat(said(seat, "/toolbox used tool:caf day:yesterday")).contains("Did it help?");
        assertThat(seat.click("It helped").onlyReply().text()).contains("I am glad", "used once, helped 1×");
        Shown list = seat.command("/toolbox list").onlyReply();
        seat.pick(firstOption(list));
        assertThat(seat.click("Not this time").onlyReply().text()).contains("used 2 times, helped 1×");

        Shown choice = seat.command("/toolbox remove").onlyReply();
        assertThat(seat.pick(firstOption(choice)).onlyReply().text()).contains("out of your toolbox");
        assertThat(seat.click("Bring it back").onlyReply().text()).contains("Café");
        assertThat(logs()).doesNotContain("Café").doesNotContain("Cats");
    }

    @Test
    void whatAServerSwitchesOffIsReallyOffThere() throws Exception {
        Seat there = engine.practice().addPerson("Guest", "en-US").in("Harbour", "general");
        for (String setting : List.of("enableGratitude", "enableGhostLetters")) {
            set(setting, "false");
        }

        assertThat(said(there, "/gratitude log item:x")).contains("switched off");
        assertThat(said(there, "/ghostletter write")).contains("switched off");
        assertThat(engine.practice()
                        .person("Guest")
                        .dm()
                        .command("/gratitude log item:here it works")
                        .onlyReply()
                        .text())
                .contains("here it works");
    }

    private void set(String setting, String to) throws Exception {
        engine.ask(new SaveSettings(engine.guild("Harbour"), "en", List.of(new SettingEdit(setting, Optional.of(to)))));
    }

    private static String firstOption(Shown shown) {
        return shown.components()
                .path(0)
                .path("components")
                .path(0)
                .path("options")
                .path(0)
                .path("value")
                .asString();
    }

    private String logs() throws Exception {
        StringBuilder all = new StringBuilder();
        try (var files = Files.walk(data.resolve("logs"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file));
            }
        }
        assertThat(all).isNotEmpty();
        return all.toString();
    }
}
