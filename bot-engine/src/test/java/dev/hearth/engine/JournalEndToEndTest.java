package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

/// A member's journal on Discord: over real JDA and the practice server, in a process of its own.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class JournalEndToEndTest {
    private static final long SEND_MESSAGES = 1L << 11;

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

    private static String write(Seat seat, String line, String words) {
        assertThat(seat.command(line).modal()).isPresent();
        Outcome kept = seat.fill(Map.of("text", words));
        assertThat(kept.onlyReply().ephemeral()).isTrue();
        return kept.onlyReply().text();
    }

    @Test
    void anEntryIsForItsWriterAloneAndInNoLogAndNoFile() throws Exception {
        Seat mira = member("Quiet");
        assertThat(write(mira, "/journal write", "the zebra\nwas *kind*")).contains("Written down", "zebra");

        assertThat(mira.command("/journal view").onlyReply().text()).contains("the zebra\nwas *kind*");
        assertThat(member("Curious").command("/journal list").onlyReply().text())
                .contains("Nothing here yet");
        assertThat(engine.seat("Curious").sees())
                .noneMatch(shown -> shown.text().contains("zebra"));
        assertThat(holding("zebra")).isEmpty();
    }

    @Test
    void pagesAreTurnedByButtonsThatOutliveARestart() throws Exception {
        Seat seat = member("Prolific");
        for (int i = 1; i <= 12; i++) {
            write(seat, "/journal write", "entry number " + i + ".");
        }
        assertThat(seat.command("/journal list").onlyReply().buttons()).containsExactly("Older ▶");

        engine.restart();

        Shown second = seat.click("Older").onlyReply();
        assertThat(second.text()).contains("number 7.", "number 3.").doesNotContain("number 8.", "number 2.");
        assertThat(second.buttons()).containsExactly("◀ Newer", "Older ▶");
        assertThat(seat.click("Older").onlyReply().text()).contains("number 2.", "number 1.");
        Shown back = seat.click("Newer").onlyReply();
        assertThat(back.text()).contains("number 7.", "number 3.");
        assertThat(seat.pick(firstOption(back)).onlyReply().text())
                .contains("entry number 7.")
                .doesNotContain("number 6.");
        assertThat(seat.click("Newer").onlyReply().text()).contains("entry number 8.");
        assertThat(seat.command("/journal search words:NUMBER 11").onlyReply().text())
                .contains("One entry", "number 11.");
    }

    @Test
    void whatIsDeletedAsksFirstAndComesBackOnRequest() {
        Seat seat = member("Regretting");
        write(seat, "/journal write", "too much said");

        Shown list = seat.command("/journal delete").onlyReply();
        assertThat(seat.pick(firstOption(list)).onlyReply().text()).contains("Delete this?", "too much said");
        assertThat(seat.click("Keep it").onlyReply().text()).contains("too much said");
        seat.click("Delete");
        assertThat(seat.click("Yes, delete it").onlyReply().text()).contains("Until <t:");
        Seat other = engine.seat("Regretting");
        assertThat(other.command("/journal view").onlyReply().text()).contains("Nothing here yet");
        seat.command("/journal view");
        write(seat, "/journal write", "a second thought");
        seat.click("Delete");
        seat.click("Yes, delete it");
        assertThat(seat.click("Bring it back").onlyReply().text()).contains("It is back");
        assertThat(seat.command("/journal view").onlyReply().text()).contains("a second thought");
    }

    @Test
    void sharingAsksAndThenShowsOneEntryToEverybodyOnce() {
        Seat seat = member("Open");
        write(seat, "/journal write", "kept back");
        write(seat, "/journal write", "for *everybody*, [really](https://example.org)\nand twice");
        Seat others = member("Reader");

        seat.command("/journal view");
        Shown asked = seat.click("Share").onlyReply();
        assertThat(asked.ephemeral()).isTrue();
        assertThat(asked.text()).contains("Share this entry?", "with your name");
        assertThat(posts(others)).isEmpty();
        assertThat(seat.click("Yes, share it here").onlyReply().text()).contains("Shared in <#");

        assertThat(posts(others))
                .singleElement()
                .satisfies(post -> assertThat(post.text())
                        .contains(
                                "<@" + engine.practice().person("Open").id() + ">", "for \\*everybody\\*, \\[really\\]")
                        .contains("\nand twice")
                        .doesNotContain("kept back"));
        seat.command("/journal view");
        seat.click("Share");
        assertThat(seat.click("Yes, share it here").onlyReply().text()).contains("already shared");
        assertThat(posts(others)).hasSize(1);
    }

    @Test
    void nothingIsSharedWhereItsWriterCouldNotWriteOrFromThePrivateConversation() throws Exception {
        Seat seat = member("Unheard");
        write(seat, "/journal write", "not for here");
        engine.workbench()
                .make(
                        "guilds/" + engine.guild() + "/channels",
                        "{\"name\":\"read-only\",\"type\":0,\"permission_overwrites\":[{\"id\":\"" + engine.guild()
                                + "\",\"type\":0,\"allow\":\"0\",\"deny\":\"" + SEND_MESSAGES + "\"}]}");
        Seat silent = engine.practice().person("Unheard").in("Practice", "read-only");

        silent.command("/journal view");
        assertThat(silent.click("Share").onlyReply().text()).contains("cannot write in this channel");
        Seat direct = engine.practice().person("Unheard").dm();
        direct.command("/journal view");
        assertThat(direct.click("Share").onlyReply().text()).contains("only the two of us read");
    }

    @Test
    void aServerCanSwitchTheJournalOffAndThePrivateConversationKeepsIt() throws Exception {
        Seat seat = engine.practice().addPerson("Elsewhere", "en-US").in("Harbour", "general");
        write(seat, "/journal write", "before it was off");
        switchJournal("false");

        assertThat(seat.command("/journal write").onlyReply().text()).contains("switched off", "untouched");
        assertThat(seat.command("/journal list").onlyReply().text()).contains("switched off");
        Seat direct = engine.practice().person("Elsewhere").dm();
        assertThat(direct.command("/journal view").onlyReply().text()).contains("before it was off");

        switchJournal("true");
        assertThat(seat.command("/journal view").onlyReply().text()).contains("before it was off");
    }

    private void switchJournal(String to) throws Exception {
        engine.ask(new SaveSettings(
                engine.guild("Harbour"), "en", List.of(new SettingEdit("enableJournal", Optional.of(to)))));
    }

    private static List<Shown> posts(Seat seat) {
        return seat.sees().stream()
                .filter(shown ->
                        shown.text().contains("From a journal") && shown.text().contains("everybody"))
                .toList();
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

    private List<Path> holding(String word) throws Exception {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(word))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return ""; // the database renames files while it works
        }
    }
}
