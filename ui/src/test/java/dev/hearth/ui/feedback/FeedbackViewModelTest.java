package dev.hearth.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.AnswerTicket;
import dev.hearth.control.engine.ListTickets;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.ReadTicket;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.feedback.FeedbackViewModel.Phase;
import dev.hearth.ui.feedback.TicketsViewModel.Kind;
import dev.hearth.ui.feedback.TicketsViewModel.State;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.port.SupervisorListener.Away;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class FeedbackViewModelTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final ObjectProperty<Environment> environment = new SimpleObjectProperty<>(Environment.PRACTICE);
    private final LiveHouse live = new LiveHouse(supervisor, environment);
    private final SampleTickets sample = new SampleTickets(engine)
            .with("FEEDBACK", SampleTickets.SAM, "more tea, please")
            .with("REPORT", SampleTickets.NOOR, "somebody is unkind");
    private final FeedbackViewModel feedback = new FeedbackViewModel(supervisor, engine, live);

    @Test
    void saysWhatIsInTheWayUntilTheEngineCanBeAsked() {
        assertThat(phase()).isEqualTo(Phase.LOADING);
        supervisor.leave(Away.ENDED);
        assertThat(phase()).isEqualTo(Phase.AWAY);
        supervisor.tell(Houses.in(BotState.STOPPED));
        assertThat(phase()).isEqualTo(Phase.STOPPED);
        supervisor.tell(Houses.in(BotState.OFFLINE));
        assertThat(phase()).isEqualTo(Phase.READY);
    }

    @Test
    void listsWhoWroteNewestFirstAndReadsTheirWordsOnlyOnceTheyAreOpened() {
        ready();
        assertThat(listed()).extracting(TicketHead::user).containsExactly(SampleTickets.NOOR, SampleTickets.SAM);
        assertThat(feedback.names().of(SampleTickets.NOOR)).map(Person::name).contains("Noor");
        assertThat(count(ReadTicket.class)).isZero();

        open(SampleTickets.NOOR);

        assertThat(opened().viewProperty().get())
                .isEqualTo(sample.of(opened().head().id()));
        assertThat(count(ReadTicket.class)).isEqualTo(1);
    }

    @Test
    void oneKindAndOneStateAreListedAndAllThatAreOpenAreCounted() {
        ready();
        assertThat(feedback.tickets().openProperty().get()).isEqualTo(2);

        feedback.tickets().kindProperty().set(Kind.FEEDBACK);
        assertThat(listed()).extracting(TicketHead::user).containsExactly(SampleTickets.SAM);
        assertThat(feedback.tickets().openProperty().get()).isEqualTo(2);
        feedback.tickets().stateProperty().set(State.CLOSED);
        assertThat(listed()).isEmpty();
        open(SampleTickets.SAM);
        opened().close();

        assertThat(listed()).extracting(TicketHead::user).containsExactly(SampleTickets.SAM);
        assertThat(feedback.toldProperty().get()).isEqualTo(new Told.Closed());
        assertThat(opened().isClosed()).isTrue();
        assertThat(feedback.tickets().openProperty().get()).isEqualTo(1);
    }

    @Test
    void anAnswerIsSentOnceItFitsAndTheTicketLeavesTheOpenOnes() {
        ready();
        open(SampleTickets.NOOR);
        opened().draftProperty().set("  ");
        assertThat(opened().isSendable()).isFalse();
        opened().draftProperty().set("🌱".repeat(TicketViewModel.LONGEST + 1));
        assertThat(opened().isSendable()).isFalse();
        opened().answer();
        assertThat(count(AnswerTicket.class)).isZero();
        opened().draftProperty().set(" " + "🌱".repeat(TicketViewModel.LONGEST) + "\n");
        assertThat(opened().isSendable()).isTrue();

        opened().draftProperty().set(" we talk to them \n");
        opened().answer();

        assertThat(sample.of(opened().head().id()).answer()).contains("we talk to them");
        assertThat(feedback.toldProperty().get()).isEqualTo(new Told.Answered(true));
        assertThat(opened().draftProperty().get()).isEmpty();
        assertThat(listed()).extracting(TicketHead::user).containsExactly(SampleTickets.SAM);
    }

    @Test
    void anAnswerThatWasRefusedStaysToBeSentAgain() {
        var refused = Problem.of("database-unreachable", "", "");
        ready();
        open(SampleTickets.SAM);
        engine.answers().refuse(AnswerTicket.class, refused);
        opened().draftProperty().set("it is coming");

        opened().answer();

        assertThat(feedback.toldProperty().get()).isEqualTo(new Told.Failed(refused));
        assertThat(opened().draftProperty().get()).isEqualTo("it is coming");
        assertThat(opened().busyProperty().get()).isFalse();
    }

    @Test
    void saysWhenAnAnswerDidNotComeInPrivate() {
        sample.unreached();
        ready();
        open(SampleTickets.SAM);
        opened().draftProperty().set("it is coming");
        opened().answer();

        assertThat(feedback.toldProperty().get()).isEqualTo(new Told.Answered(false));
    }

    @Test
    void twoThatAreClosedAreToldOfTwice() {
        int[] told = new int[1];
        feedback.toldProperty().subscribe((before, now) -> told[0] += now == null ? 0 : 1);
        ready();
        open(SampleTickets.SAM);
        opened().close();
        open(SampleTickets.NOOR);
        opened().close();

        assertThat(told[0]).isEqualTo(2);
    }

    @Test
    void aMemberWhoseDataWasDeletedCannotBeAnswered() {
        sample.with("FEEDBACK", SampleTickets.LEFT, Optional.empty(), Optional.empty());
        ready();
        open(SampleTickets.LEFT);
        opened().draftProperty().set("hello?");

        assertThat(opened().isAnswerable()).isFalse();
        assertThat(opened().isSendable()).isFalse();
    }

    @Test
    void anAnswerThatWasBegunIsKeptWhileAnotherTicketIsLookedAt() {
        ready();
        open(SampleTickets.SAM);
        opened().draftProperty().set("half a thought");
        open(SampleTickets.NOOR);
        assertThat(opened().draftProperty().get()).isEmpty();

        open(SampleTickets.SAM);

        assertThat(opened().draftProperty().get()).isEqualTo("half a thought");
    }

    @Test
    void nothingOfOneEnvironmentIsShownInTheOther() {
        ready();
        open(SampleTickets.NOOR);

        environment.set(Environment.DISCORD);

        assertThat(feedback.openedProperty().get()).isNull();
        assertThat(feedback.tickets().listedProperty().get().tickets()).isNull();
        assertThat(feedback.tickets().openProperty().get()).isZero();
    }

    @Test
    void pagesAreReadUntilThereIsNoMoreAndStayWhenItIsLookedAgain() {
        for (int i = 0; i < TicketsViewModel.PAGE; i++) {
            sample.with("FEEDBACK", SampleTickets.SAM, "thought " + i);
        }
        ready();
        assertThat(listed()).hasSize(TicketsViewModel.PAGE);
        assertThat(feedback.tickets().listedProperty().get().older()).isTrue();

        feedback.tickets().loadOlder();
        feedback.look();

        assertThat(listed()).hasSize(TicketsViewModel.PAGE + 2).doesNotHaveDuplicates();
        assertThat(feedback.tickets().listedProperty().get().older()).isFalse();
    }

    @Test
    void theSidebarsCountIsLookedAtEachQuarterOfAMinuteWithoutThePage() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        tick(0);
        sample.with("REPORT", SampleTickets.SAM, "one more");
        tick(14);
        assertThat(feedback.tickets().openProperty().get()).isEqualTo(2);

        tick(16);

        assertThat(feedback.tickets().openProperty().get()).isEqualTo(3);
        assertThat(count(ReadTicket.class)).isZero();
    }

    @Test
    void tellsWhyTicketsCannotBeListedAndKeepsThoseThatAreShown() {
        ready();
        engine.answers().refuse(ListTickets.class, Problem.of("database-unreachable", "", ""));

        feedback.look();

        assertThat(feedback.tickets().listedProperty().get().problem()).isNotNull();
        assertThat(listed()).hasSize(2);
        feedback.tickets().stateProperty().set(State.CLOSED);
        assertThat(feedback.tickets().listedProperty().get().tickets()).isNull();
    }

    private void tick(long second) {
        engine.tell(new Metrics(Houses.NOW.plusSeconds(second), Optional.empty(), 0, Optional.empty(), 0, 0, 0));
    }

    private void ready() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        feedback.look();
        assertThat(phase()).isEqualTo(Phase.READY);
    }

    private void open(String user) {
        feedback.open(sample.newestOf(user));
    }

    private TicketViewModel opened() {
        return Objects.requireNonNull(feedback.openedProperty().get());
    }

    private List<TicketHead> listed() {
        return Objects.requireNonNull(feedback.tickets().listedProperty().get().tickets());
    }

    private Phase phase() {
        return feedback.phaseProperty().get();
    }

    private long count(Class<?> request) {
        return engine.answers().asked().stream().filter(request::isInstance).count();
    }
}
