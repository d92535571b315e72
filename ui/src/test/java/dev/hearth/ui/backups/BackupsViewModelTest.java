package dev.hearth.ui.backups;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.AddBackupTarget;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.ConfigurationText;
import dev.hearth.control.engine.ListBackups;
import dev.hearth.control.engine.SaveConfiguration;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.RestoreWork;
import dev.hearth.ui.Houses;
import dev.hearth.ui.backups.BackupsViewModel.Phase;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.port.SupervisorListener.Away;
import java.io.File;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;

class BackupsViewModelTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final SampleBackups sample = new SampleBackups(engine, supervisor);
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final BackupsViewModel backups = new BackupsViewModel(supervisor, engine, live);

    @Test
    void saysWhatIsInTheWayUntilTheEngineCanBeAsked() {
        assertThat(phase()).isEqualTo(Phase.LOADING);
        supervisor.leave(Away.ENDED);
        assertThat(phase()).isEqualTo(Phase.AWAY);
        supervisor.tell(Houses.in(BotState.STOPPED));
        assertThat(phase()).isEqualTo(Phase.STOPPED);
        supervisor.tell(Houses.in(BotState.OFFLINE));
        engine.answers().refuse(ListBackups.class, Problem.of("database-unreachable", "", ""));
        backups.look();
        assertThat(phase()).isEqualTo(Phase.FAILED);
    }

    @Test
    void whatWasSetIsAskedOfTheEngineAndHandedOn() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        var heard = new ArrayList<String>();
        engine.answers().to(SaveConfiguration.class, asked -> new ConfigurationText("{}"));
        backups.configuration(outcome -> outcome.either(text -> heard.add(text.json()), why -> heard.add(why.code())));
        engine.answers().refuse(SaveConfiguration.class, Problem.of("config-damaged", "", ""));
        backups.configuration(outcome -> outcome.either(text -> heard.add(text.json()), why -> heard.add(why.code())));

        assertThat(heard).containsExactly("{}", "config-damaged");
    }

    @Test
    void onlyWhatWasReadWholeCountsAsGood() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        backups.look();
        assertThat(backups.lastGood()).isEmpty();

        sample.full();
        backups.look();

        assertThat(backups.lastGood()).contains(SampleBackups.GOOD);
    }

    @Test
    void tellsOnceWhatCameOfABackupThatWasOrderedHere() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        backups.look();
        assertThat(backups.toldProperty().get()).isNull();

        backups.take();
        sample.works(40);
        backups.look();
        assertThat(backups.isBusy()).isTrue();
        sample.ends(Optional.empty());
        backups.look();
        assertThat(backups.toldProperty().get()).isEqualTo(new Told.Taken());

        backups.take();
        sample.ends(Optional.of(SampleBackups.DAMAGED));
        backups.look();
        assertThat(backups.toldProperty().get()).isEqualTo(new Told.Failed(SampleBackups.DAMAGED));
    }

    @Test
    void aRestoreIsShownWhileTheEngineComesAndGoesAndToldWhenItEnds() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        backups.look();
        backups.restore().restore(SampleBackups.GOOD.file(), null);
        assertThat(phase()).isEqualTo(Phase.RESTORING);

        supervisor.tell(Houses.in(BotState.STOPPED));
        sample.restores(RestoreWork.Step.RESTORING, 30, Optional.empty());
        backups.look();
        assertThat(phase()).isEqualTo(Phase.RESTORING);

        supervisor.tell(Houses.in(BotState.ONLINE));
        sample.restores(RestoreWork.Step.DONE, 100, Optional.empty());
        backups.look();
        assertThat(backups.toldProperty().get()).isEqualTo(new Told.Restored());
        assertThat(phase()).isEqualTo(Phase.READY);
    }

    @Test
    void whatWasPinnedIsAskedForAnew() {
        sample.full();
        supervisor.tell(Houses.in(BotState.ONLINE));
        backups.look();

        backups.pin(SampleBackups.GOOD, true);

        assertThat(Objects.requireNonNull(backups.backupsProperty().get()).backups())
                .first()
                .satisfies(entry -> assertThat(entry.pinned()).isTrue());
    }

    @Test
    void aTargetIsAddedRemovedAndPutBack() {
        sample.full();
        supervisor.tell(Houses.in(BotState.ONLINE));
        backups.look();

        backups.plan().add("/media/disk");
        assertThat(backups.toldProperty().get()).isEqualTo(new Told.TargetAdded());
        assertThat(folders()).endsWith("/media/disk");

        backups.plan().remove(planned().targets().getLast());
        assertThat(folders()).doesNotContain("/media/disk");
        assertThat(backups.plan().removedProperty().get()).isNotNull();

        backups.plan().putBack();
        assertThat(folders()).endsWith("/media/disk");
        assertThat(backups.plan().removedProperty().get()).isNull();
    }

    @Test
    void aTargetThatIsRefusedSaysWhyAndThePlanIsAsItWas() {
        sample.full();
        supervisor.tell(Houses.in(BotState.ONLINE));
        backups.look();
        var why = Problem.of("target-inside", "", "");
        engine.answers().refuse(AddBackupTarget.class, why);

        backups.plan().add("/home/mara/.local/share/hearth");

        assertThat(backups.toldProperty().get()).isEqualTo(new Told.Failed(why));
        assertThat(folders()).hasSize(1);
    }

    @Test
    void aChangedPlanIsShown() {
        sample.full();
        supervisor.tell(Houses.in(BotState.ONLINE));
        backups.look();
        var other = new BackupSchedule(true, LocalTime.of(22, 15), 3, 0, 12);

        backups.plan().change(other);

        assertThat(planned().schedule()).isEqualTo(other);
    }

    @Test
    void oneBackupCanBeDroppedAndNothingElse() {
        assertThat(ArchiveDrop.archive(List.of(new File("a.hearth")))).contains(new File("a.hearth"));
        assertThat(ArchiveDrop.archive(List.of(new File("a.zip")))).isEmpty();
        assertThat(ArchiveDrop.archive(List.of(new File("a.hearth"), new File("b.hearth"))))
                .isEmpty();
        assertThat(ArchiveDrop.archive(List.of())).isEmpty();
    }

    private BackupPlan planned() {
        return Objects.requireNonNull(backups.backupsProperty().get()).plan();
    }

    private List<String> folders() {
        return planned().targets().stream().map(BackupTarget::folder).toList();
    }

    private Phase phase() {
        return backups.phaseProperty().get();
    }
}
