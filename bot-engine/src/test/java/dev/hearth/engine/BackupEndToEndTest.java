package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.AddBackupTarget;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupOrder.What;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.BackupWork.State;
import dev.hearth.control.engine.ChangeBackupSchedule;
import dev.hearth.control.engine.ListBackups;
import dev.hearth.control.engine.PinBackup;
import dev.hearth.control.engine.PreviewRestore;
import dev.hearth.control.engine.PruneBackups;
import dev.hearth.control.engine.RemoveBackupTarget;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.TellBackupWork;
import dev.hearth.control.engine.VerifyBackup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the console asks of a running engine about backups, and what is done while none runs.
class BackupEndToEndTest {
    @TempDir
    private Path data;

    @Test
    void aRunningEngineMakesListsChecksAndPinsBackups() throws Exception {
        try (ControlledEngine engine = ControlledEngine.start(ControlledEngine.withoutToken(data))) {
            assertThat(engine.ask(new TellBackupWork()).state()).isEqualTo(State.NONE);
            assertThat(engine.ask(new TakeBackup()).state()).isEqualTo(State.RUNNING);
            BackupEntry made = ended(engine).entry().orElseThrow();

            assertThat(made.verified()).isPresent();
            assertThat(made.rows()).isPositive();
            assertThat(engine.ask(new ListBackups()).backups()).containsExactly(made);
            assertThat(engine.ask(new PinBackup(made.file(), true)).pinned()).isTrue();
            assertThat(engine.ask(new PruneBackups(true)).files()).isEmpty();
            assertThat(engine.ask(new PreviewRestore(made.file())))
                    .satisfies(preview -> assertThat(preview.inside()).isEqualTo(preview.now()))
                    .satisfies(preview -> assertThat(preview.problem()).isEmpty());

            engine.ask(new VerifyBackup(made.file()));
            assertThat(ended(engine).state()).isEqualTo(State.DONE);
            flip(data.resolve("backups").resolve(made.file()));
            engine.ask(new VerifyBackup(made.file()));
            assertThat(ended(engine).problem().orElseThrow().code()).isEqualTo("backup-damaged");
            assertThat(engine.ask(new ListBackups()).backups().getFirst().verified())
                    .isEmpty();
        }
    }

    @Test
    void whatIsPlannedIsCarriedOutAndHoldsAfterTheNextStart(@TempDir Path disk) throws Exception {
        BackupSchedule schedule = new BackupSchedule(true, LocalTime.of(22, 15), 3, 0, 12);
        String made;
        try (ControlledEngine engine = ControlledEngine.start(ControlledEngine.withoutToken(data))) {
            engine.ask(new AddBackupTarget(disk.toString()));
            engine.ask(new ChangeBackupSchedule(schedule));
            engine.ask(new TakeBackup());
            made = ended(engine).entry().orElseThrow().file();
            Patience.until("it was brought there", () -> target(engine).state() == BackupTarget.State.GOOD);
            assertThat(disk.resolve(made))
                    .hasSameBinaryContentAs(data.resolve("backups").resolve(made));
        }

        try (ControlledEngine engine = ControlledEngine.start(ControlledEngine.withoutToken(data))) {
            assertThat(engine.ask(new ListBackups()).plan().schedule()).isEqualTo(schedule);
            assertThat(target(engine).files()).containsExactly(made);
            assertThat(engine.ask(new RemoveBackupTarget(disk.toString())).targets())
                    .hasSize(1);
        }
        assertThat(disk.resolve(made)).exists();
    }

    @Test
    void whatIsNotThereIsRefusedAndNamed() throws Exception {
        try (ControlledEngine engine = ControlledEngine.start(ControlledEngine.withoutToken(data))) {
            Refused refused = catchThrowableOfType(Refused.class, () -> engine.ask(new VerifyBackup("none.hearth")));

            assertThat(refused.problem().code()).isEqualTo("backup-unreadable");
        }
    }

    @Test
    void whileNoEngineRunsTheSameIsDoneInItsPlace() throws Exception {
        Files.writeString(data.resolve("config.json"), "{\"language\": \"de\"}");
        BackupEntry made = offline(What.CREATE, "").getLast().entry().orElseThrow();
        Files.writeString(data.resolve("config.json"), "{\"language\": \"fr\"}");

        assertThat(offline(What.LIST, "").getFirst().entry()).contains(made);
        assertThat(offline(What.VERIFY, made.file()).getLast().state()).isEqualTo(BackupReport.State.DONE);
        assertThat(offline(What.PREVIEW, made.file()).getLast().preview()).isPresent();
        assertThat(offline(What.RESTORE, made.file()).getLast().state()).isEqualTo(BackupReport.State.DONE);
        assertThat(Files.readString(data.resolve("config.json"))).contains("de");
        assertThat(offline(What.UNDO, "").getLast().state()).isEqualTo(BackupReport.State.DONE);
        assertThat(Files.readString(data.resolve("config.json"))).contains("fr");
        try (Vault vault = Vault.open(data.toString(), InstantSource.system())) {
            assertThat(vault.database().answers()).isTrue();
        }
    }

    @Test
    void aPlanIsChangedWhileNoEngineRuns() throws Exception {
        BackupSchedule schedule = new BackupSchedule(false, LocalTime.of(22, 15), 3, 0, 12);
        BackupOrder order =
                new BackupOrder(What.CHANGE_SCHEDULE, data.toString(), "", Optional.empty(), Optional.of(schedule));

        new OfflineBackups(order, InstantSource.system(), _ -> {}).carryOut();

        assertThat(offline(What.TARGETS, "").getLast().plan().orElseThrow().schedule())
                .isEqualTo(schedule);
    }

    @Test
    void aRestoreBesideARunningEngineIsRefused() throws Exception {
        BackupEntry made = offline(What.CREATE, "").getLast().entry().orElseThrow();
        try (ControlledEngine engine = ControlledEngine.start(ControlledEngine.withoutToken(data))) {
            assertThat(engine.state()).isNotNull();

            CannotStart refused = catchThrowableOfType(CannotStart.class, () -> offline(What.RESTORE, made.file()));
            assertThat(refused.problem().code()).isEqualTo("data-folder-in-use");
        }
    }

    private List<BackupReport> offline(What what, String file) throws Exception {
        List<BackupReport> told = new ArrayList<>();
        BackupOrder order = new BackupOrder(what, data.toString(), file);
        BackupReport last = new OfflineBackups(order, InstantSource.system(), told::add).carryOut();
        told.add(last);
        return told;
    }

    private static BackupTarget target(ControlledEngine engine) throws Exception {
        return engine.ask(new ListBackups()).plan().targets().getLast();
    }

    private static BackupWork ended(ControlledEngine engine) throws Exception {
        Patience.until("it has ended", () -> engine.ask(new TellBackupWork()).state() != State.RUNNING);
        return engine.ask(new TellBackupWork());
    }

    private static void flip(Path archive) throws Exception {
        byte[] bytes = Files.readAllBytes(archive);
        bytes[bytes.length - 100] ^= 1;
        Files.write(archive, bytes);
    }
}
