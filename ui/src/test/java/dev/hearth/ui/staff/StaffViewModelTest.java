package dev.hearth.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.ListStaff;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.ShowStaffCommands;
import dev.hearth.control.engine.StaffList;
import dev.hearth.control.engine.TellPeople;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.EngineListener;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.port.LogListener;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.staff.CandidatesViewModel.State;
import dev.hearth.ui.staff.StaffViewModel.Phase;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class StaffViewModelTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final ObjectProperty<Environment> environment = new SimpleObjectProperty<>(Environment.PRACTICE);
    private final LiveHouse live = new LiveHouse(supervisor, environment);
    private final SampleStaff sample = new SampleStaff(engine).with(SampleStaff.MARA, "OWNER");
    private final StaffViewModel staff = new StaffViewModel(supervisor, engine, live);

    @Test
    void saysWhatIsInTheWayUntilTheEngineCanBeAsked() {
        assertThat(phase()).isEqualTo(Phase.LOADING);
        supervisor.leave(Away.ENDED);
        assertThat(phase()).isEqualTo(Phase.AWAY);
        supervisor.tell(Houses.in(BotState.STOPPED));
        assertThat(phase()).isEqualTo(Phase.STOPPED);
        supervisor.tell(Houses.in(BotState.OFFLINE));
        engine.answers().refuse(ListStaff.class, Problem.of("database-unreachable", "", ""));
        staff.look();
        assertThat(phase()).isEqualTo(Phase.FAILED);
        engine.answers().to(ListStaff.class, asked -> sample.list());
        staff.look();
        assertThat(phase()).isEqualTo(Phase.READY);
    }

    @Test
    void namesPeopleOnceDiscordTellsOfThem() {
        sample.offline();
        ready();
        assertThat(staff.names().of(SampleStaff.MARA)).isEmpty();

        new SampleStaff(engine).with(SampleStaff.MARA, "OWNER");
        staff.look();

        assertThat(staff.names().of(SampleStaff.MARA)).map(Person::name).contains("Mara Lindqvist");
        long asked = count(TellPeople.class);
        staff.look();
        assertThat(count(TellPeople.class)).isEqualTo(asked);
    }

    @Test
    void namesAndRemovesOwnersButNotTheLastOne() {
        ready();
        var mara = new StaffList.Member(SampleStaff.MARA, "OWNER");
        assertThat(staff.isRemovable(mara)).isFalse();

        staff.nameOwner(new Person(SampleStaff.JONAS, "Jonas", "jonas", Optional.empty()));

        assertThat(staff.toldProperty().get()).isEqualTo(new Told.Named("Jonas"));
        assertThat(members()).contains(mara, new StaffList.Member(SampleStaff.JONAS, "OWNER"));
        assertThat(staff.isRemovable(mara)).isTrue();
        staff.removeOwner(SampleStaff.MARA);
        assertThat(staff.toldProperty().get()).isEqualTo(new Told.Removed("Mara Lindqvist"));
        assertThat(members()).doesNotContain(mara);
    }

    @Test
    void whoIsNoOwnerIsNotRemovedHere() {
        sample.with(SampleStaff.JONAS, "OWNER").with(SampleStaff.AMINA, "MOD");
        ready();

        assertThat(staff.isRemovable(new StaffList.Member(SampleStaff.AMINA, "MOD")))
                .isFalse();
    }

    @Test
    void putsStaffCommandsIntoAServerAndTakesThemAway() {
        ready();
        assertThat(staff.withoutCommands()).hasSize(2);

        staff.show(SampleStaff.HARBOUR, true);

        assertThat(staff.toldProperty().get()).isEqualTo(new Told.Shown("Harbour Lights"));
        assertThat(staff.withoutCommands()).extracting("id").containsExactly(SampleStaff.GARDEN);
        staff.show(SampleStaff.HARBOUR, false);
        assertThat(staff.withoutCommands()).hasSize(2);
    }

    @Test
    void tellsWhyAnOrderWasNotTaken() {
        ready();
        var banned = Problem.of("guild-banned", "", "");
        engine.answers().refuse(ShowStaffCommands.class, banned);

        staff.show(SampleStaff.HARBOUR, true);

        assertThat(staff.toldProperty().get()).isEqualTo(new Told.Failed(banned));
        assertThat(staff.busyProperty().get()).isFalse();
    }

    @Test
    void readsChangesPageByPageAndKeepsThemUntilThereIsNews() {
        sample.banned(30, Optional.empty());
        ready();
        assertThat(changes()).isEqualTo(20);

        staff.changes().loadOlder();
        staff.look();

        assertThat(changes()).isEqualTo(31);
        assertThat(staff.changes().readProperty().get().older()).isFalse();
        staff.show(SampleStaff.HARBOUR, true);
        assertThat(changes()).isEqualTo(20);
    }

    @Test
    void findsPeopleByNameAndByIdAndOffersNobodyWhomDiscordDoesNotKnow() {
        ready();
        var candidates = staff.candidates();
        var there = Optional.of(SampleStaff.HARBOUR);

        candidates.search(there, "jo");
        assertThat(candidates.foundProperty().get().people())
                .extracting(Person::name)
                .containsExactly("Jonas");
        candidates.search(there, " " + SampleStaff.AMINA + " ");
        assertThat(candidates.foundProperty().get().people())
                .extracting(Person::name)
                .containsExactly("Amina");
        candidates.search(there, "zzz");
        assertThat(candidates.foundProperty().get().state()).isEqualTo(State.NOBODY);
        candidates.search(there, "11859876543210009");
        assertThat(candidates.foundProperty().get().state()).isEqualTo(State.NO_SUCH_ID);
        candidates.search(there, " ");
        assertThat(candidates.foundProperty().get().state()).isEqualTo(State.IDLE);
    }

    @Test
    void whileTheBotIsOfflineAnIdIsTakenAsItIsAndNamesCannotBeSearched() {
        sample.offline();
        ready();
        var candidates = staff.candidates();

        candidates.search(Optional.empty(), "jo");
        assertThat(candidates.foundProperty().get().state()).isEqualTo(State.OFFLINE);
        candidates.search(Optional.empty(), SampleStaff.AMINA);

        assertThat(candidates.foundProperty().get().people())
                .containsExactly(new Person(SampleStaff.AMINA, SampleStaff.AMINA, "", Optional.empty()));
    }

    /// The practice bot's staff must never be shown as that of the bot on Discord.
    @Test
    void whatAnotherEngineStillAnswersIsPassedOver() {
        var slow = new SlowEngine();
        var model = new StaffViewModel(supervisor, slow, live);
        supervisor.tell(Houses.in(BotState.ONLINE));
        model.look();

        environment.set(Environment.DISCORD);
        slow.answer(sample.list());

        assertThat(model.staffProperty().get()).isNull();
    }

    private void ready() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        staff.look();
        assertThat(phase()).isEqualTo(Phase.READY);
    }

    private Phase phase() {
        return staff.phaseProperty().get();
    }

    private List<StaffList.Member> members() {
        return Objects.requireNonNull(staff.staffProperty().get()).members();
    }

    private int changes() {
        return Objects.requireNonNull(staff.changes().readProperty().get().changes())
                .size();
    }

    private long count(Class<?> request) {
        return engine.answers().asked().stream().filter(request::isInstance).count();
    }

    /// Answers when the test says so.
    private static final class SlowEngine implements EnginePort {
        private final List<Consumer<StaffList>> waiting = new ArrayList<>();

        @Override
        public <A> void ask(Request<A> request, Consumer<Outcome<A>> then) {
            if (request instanceof ListStaff) {
                waiting.add(list ->
                        then.accept(new Outcome.Answered<>(request.answerType().cast(list))));
            }
        }

        void answer(StaffList list) {
            assertThat(waiting).isNotEmpty();
            waiting.forEach(then -> then.accept(list));
        }

        @Override
        public void hear(EngineListener listener) {
            // nothing is told
        }

        @Override
        public void hearLog(LogListener listener) {
            // nothing is told
        }
    }
}
