package dev.hearth.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.KitCode;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.KeepKit;
import dev.hearth.control.engine.RecoveryView;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.TellRecovery;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.RehearsalWork;
import dev.hearth.control.supervisor.RehearsalWork.Step;
import dev.hearth.control.supervisor.Rehearse;
import dev.hearth.control.supervisor.TellRehearsal;
import dev.hearth.ui.Houses;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecoveryViewModelTest {
    private static final Problem BUSY = Problem.of("rehearsal-busy", "", "");
    private static final Rehearsal GOOD = new Rehearsal(Houses.NOW, "a.hearth", true, 12, Optional.empty());

    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final SimpleObjectProperty<Environment> shown = new SimpleObjectProperty<>(Environment.PRACTICE);
    private final LiveHouse live = new LiveHouse(supervisor, shown);
    private final RecoveryViewModel recovery = new RecoveryViewModel(supervisor, engine, live);
    private final List<String> asked = new ArrayList<>();
    private RehearsalWork work = new RehearsalWork(Step.NONE, 0, Optional.empty(), Optional.empty());

    @BeforeEach
    void answer() {
        engine.answers()
                .to(TellRecovery.class, ask -> new RecoveryView(Optional.empty(), List.of(GOOD)))
                .to(KeepKit.class, ask -> {
                    asked.add(ask.code());
                    return new RecoveryView(Optional.of(Houses.NOW), List.of());
                })
                .to(TakeBackup.class, ask -> {
                    asked.add("backup");
                    return new BackupWork(
                            BackupWork.Kind.TAKE,
                            BackupWork.State.RUNNING,
                            0,
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty());
                });
        supervisor.answers().to(TellRehearsal.class, ask -> work).to(Rehearse.class, ask -> work);
        supervisor.tell(Houses.in(BotState.ONLINE));
    }

    @Test
    void aKitThatCountsIsFollowedByABackupThatItOpens() {
        var code = KitCode.fresh();

        recovery.keep(code);

        assertThat(asked).containsExactly(code.text(), "backup");
        assertThat(recovery.saidProperty().get()).isEqualTo(new Said.Kept());
        assertThat(recovery.viewProperty().get().kit()).contains(Houses.NOW);
    }

    @Test
    void tellsOnceWhatCameOfARehearsal() {
        work = ended(GOOD);
        recovery.look();
        assertThat(recovery.saidProperty().get()).isNull();

        work = new RehearsalWork(Step.RESTORING, 10, Optional.of(Houses.NOW), Optional.empty());
        recovery.rehearse();
        work = ended(GOOD);
        recovery.look();
        assertThat(recovery.saidProperty().get()).isEqualTo(new Said.Rehearsed());

        supervisor.answers().refuse(Rehearse.class, BUSY);
        recovery.rehearse();
        assertThat(recovery.saidProperty().get()).isEqualTo(new Said.Failed(BUSY));
    }

    @Test
    void knowsWhichBackupsWereRehearsedUntilAnotherBotIsShown() {
        recovery.look();
        assertThat(recovery.rehearsed("a.hearth")).contains(Houses.NOW);
        assertThat(recovery.rehearsed("b.hearth")).isEmpty();

        shown.set(Environment.DISCORD);

        assertThat(recovery.rehearsed("a.hearth")).isEmpty();
    }

    private static RehearsalWork ended(Rehearsal outcome) {
        return new RehearsalWork(Step.ENDED, 100, Optional.of(Houses.NOW), Optional.of(outcome));
    }
}
