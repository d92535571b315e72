package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.AnswerTicket;
import dev.hearth.control.engine.CloseTicket;
import dev.hearth.control.engine.ListTickets;
import dev.hearth.control.engine.ReadTicket;
import dev.hearth.control.engine.TellUsage;
import dev.hearth.control.engine.TicketAnswered;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.control.engine.TicketList;
import dev.hearth.control.engine.TicketView;
import dev.hearth.practice.Outcome;
import dev.hearth.practice.Seat;
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
    private StaffedEngine engine;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        engine = StaffedEngine.start(folder, "feedback-manage", "report-manage");
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
        assertThat(engine.logs()).doesNotContain("tea");
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

        assertThat(engine.refused(new ReadTicket("FEEDBACK", found.id()))).isEqualTo("no-such-ticket");
        assertThat(engine.refused(new ReadTicket("POETRY", found.id()))).isEqualTo("not-a-name");
        assertThat(engine.refused(new ReadTicket("REPORT", "x"))).isEqualTo("not-an-id");
        assertThat(engine.refused(new AnswerTicket("REPORT", found.id(), " "))).isEqualTo("answer-length");
        assertThat(engine.refused(new AnswerTicket("REPORT", found.id(), "x".repeat(2001))))
                .isEqualTo("answer-length");
    }

    @Test
    void theConsoleListsBothKindsNewestFirstAndCountsWhatIsOpen() throws Exception {
        long before = listed("OPEN").open();
        Seat author = member("Writing");
        writes(author, "/feedback submit", "first");
        writes(author, "/report submit", "second");

        TicketList now = listed("OPEN");
        assertThat(now.open()).isEqualTo(before + 2);
        assertThat(now.tickets()).extracting(TicketHead::kind).startsWith("REPORT", "FEEDBACK");
        assertThat(now.tickets()).extracting(TicketHead::user).startsWith(author(now), author(now));
        String second = now.tickets().getFirst().id();
        assertThat(engine.ask(new ListTickets(Optional.empty(), "OPEN", Optional.of(second), 1))
                        .tickets())
                .singleElement()
                .isEqualTo(now.tickets().get(1));

        engine.ask(new CloseTicket("REPORT", second));
        assertThat(listed("OPEN").open()).isEqualTo(before + 1);
        assertThat(listed("CLOSED").tickets()).extracting(TicketHead::id).contains(second);
    }

    private String author(TicketList list) {
        assertThat(list.tickets()).isNotEmpty();
        return Long.toString(engine.practice().person("Writing").id());
    }

    private TicketList listed(String state) throws Exception {
        return engine.ask(new ListTickets(Optional.empty(), state, Optional.empty(), 50));
    }

    @Test
    void whoHasManyOpenWaitsForThemToBeRead() throws Exception {
        Seat author = member("Many");
        for (int i = 0; i < 5; i++) {
            assertThat(writes(author, "/feedback submit", "thought " + i)).contains("Thank you");
        }

        assertThat(writes(author, "/feedback submit", "thought 5")).contains("nothing was kept");

        for (TicketHead ticket : open("FEEDBACK")) {
            assertThat(engine.ask(new ReadTicket("FEEDBACK", ticket.id())).text())
                    .isPresent()
                    .get()
                    .isNotEqualTo("thought 5");
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

    private List<TicketHead> open(String kind) throws Exception {
        return engine.ask(new ListTickets(Optional.of(kind), "OPEN", Optional.empty(), 50))
                .tickets();
    }

    private TicketView find(String kind, String words) throws Exception {
        for (TicketHead head : open(kind)) {
            TicketView ticket = engine.ask(new ReadTicket(kind, head.id()));
            if (ticket.text().orElse("").contains(words)) {
                return ticket;
            }
        }
        throw new AssertionError("no ticket says " + words);
    }
}
