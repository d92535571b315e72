package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.engine.AnswerTicket;
import dev.hearth.control.engine.CloseTicket;
import dev.hearth.control.engine.ListTickets;
import dev.hearth.control.engine.ReadTicket;
import dev.hearth.control.engine.TellUsage;
import dev.hearth.control.engine.TicketAnswered;
import dev.hearth.control.engine.TicketView;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Seat;
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

/// What members write to those who look after the installation, and what becomes of it on Discord and in the console:
/// over real JDA and the practice server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FeedbackEndToEndTest {
    private Path data;
    private StaffedEngine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
        engine = StaffedEngine.start(folder);
        engine.showToAll("feedback-manage");
        engine.showToAll("report-manage");
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    private Seat member(String name) {
        engine.somebody(name);
        return engine.seat(name);
    }

    private String writes(Seat seat, String command, String words) {
        Outcome form = seat.command(command);
        assertThat(form.modal()).isPresent();
        Outcome sent = seat.fill(Map.of("text", words));
        assertThat(sent.onlyReply().ephemeral()).isTrue();
        return sent.onlyReply().text();
    }

    @Test
    void feedbackIsReadAnsweredAndClosedByStaffAndNobodyElse() throws Exception {
        Seat author = member("Thinking");
        assertThat(writes(author, "/feedback submit", "please add *tea*")).contains("Thank you", "sealed");
        assertThat(author.command("/feedback view").onlyReply().text()).contains("open", "please add \\*tea\\*");
        assertThat(member("Nosy").command("/feedback view").onlyReply().text()).contains("Nothing yet");
        assertThat(engine.seat("Nosy").command("/feedback-manage").onlyReply().text())
                .contains("look after me. Nothing was done");

        Seat owner = engine.owner();
        assertThat(owner.command("/feedback-manage").onlyReply().text()).contains("please add");
        String id = find("FEEDBACK", "please add").id();
        assertThat(owner.pick(Long.toString(Long.parseLong(id), 36)).onlyReply().text())
                .contains(
                        "please add",
                        "<@" + engine.practice().person("Thinking").id() + ">");
        assertThat(owner.click("Answer").modal()).isPresent();
        assertThat(owner.fill(Map.of("text", "tea is coming")).onlyReply().text())
                .contains("told in private", "tea is coming");
        assertThat(engine.practice().person("Thinking").dm().sees().getLast().text())
                .contains("An answer to your feedback", "tea is coming");
        assertThat(author.command("/feedback view").onlyReply().text()).contains("answered", "tea is coming");
        assertThat(owner.click("Close").onlyReply().text()).contains("Closed.");
        assertThat(owner.click("To the list").onlyReply().text()).doesNotContain("please add");
        assertThat(logs()).doesNotContain("tea");
    }

    @Test
    void theConsoleReadsAnswersAndCloses() throws Exception {
        Seat author = member("Worried");
        engine.practice().person("Worried").takeDirectMessages(false);
        assertThat(writes(author, "/report submit", "somebody is unkind")).contains("emergency number");

        TicketView found = find("REPORT", "somebody is unkind");
        assertThat(engine.ask(new ReadTicket("REPORT", found.id()))).isEqualTo(found);
        TicketAnswered answered = engine.ask(new AnswerTicket("REPORT", found.id(), " we are on it "));
        assertThat(answered.told()).isFalse();
        assertThat(answered.ticket().answer()).contains("we are on it");
        assertThat(author.command("/report view").onlyReply().text()).contains("we are on it");
        assertThat(engine.ask(new CloseTicket("REPORT", found.id())).state()).isEqualTo("CLOSED");
        assertThat(open("REPORT")).isEmpty();

        assertThat(refused(new ReadTicket("FEEDBACK", found.id()))).isEqualTo("no-such-ticket");
        assertThat(refused(new ReadTicket("POETRY", found.id()))).isEqualTo("not-a-name");
        assertThat(refused(new ReadTicket("REPORT", "x"))).isEqualTo("not-an-id");
        assertThat(refused(new AnswerTicket("REPORT", found.id(), " "))).isEqualTo("answer-length");
        assertThat(refused(new AnswerTicket("REPORT", found.id(), "x".repeat(2001))))
                .isEqualTo("answer-length");
    }

    @Test
    void whoHasManyOpenWaitsForThemToBeRead() throws Exception {
        Seat author = member("Many");
        for (int i = 0; i < 5; i++) {
            assertThat(writes(author, "/feedback submit", "thought " + i)).contains("Thank you");
        }

        assertThat(writes(author, "/feedback submit", "thought 5")).contains("nothing was kept");

        assertThat(open("FEEDBACK"))
                .noneMatch(ticket -> ticket.text().orElse("").equals("thought 5"));
        for (TicketView ticket : open("FEEDBACK")) {
            engine.ask(new CloseTicket("FEEDBACK", ticket.id()));
        }
        assertThat(writes(author, "/feedback submit", "thought 6")).contains("Thank you");
    }

    @Test
    void whatIsUsedIsCountedWithoutWhoUsesIt() throws Exception {
        member("Counting").command("/report view");

        assertThat(engine.ask(new TellUsage(1)).counts())
                .filteredOn(count -> count.what().equals("report view"))
                .singleElement()
                .satisfies(count -> assertThat(count.guild()).isEmpty());
    }

    private List<TicketView> open(String kind) throws Exception {
        return engine.ask(new ListTickets(kind, "OPEN", Optional.empty(), 50)).tickets();
    }

    private TicketView find(String kind, String words) throws Exception {
        return open(kind).stream()
                .filter(ticket -> ticket.text().orElse("").contains(words))
                .findFirst()
                .orElseThrow();
    }

    private String refused(Request<?> request) {
        Refused refused = catchThrowableOfType(Refused.class, () -> engine.ask(request));
        assertThat(refused).isNotNull();
        return refused.problem().code();
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
