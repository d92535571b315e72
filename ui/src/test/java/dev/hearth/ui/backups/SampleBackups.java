package dev.hearth.ui.backups;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.AddBackupTarget;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupList;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.BackupTarget.State;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.ChangeBackupSchedule;
import dev.hearth.control.engine.ListBackups;
import dev.hearth.control.engine.PinBackup;
import dev.hearth.control.engine.PreviewRestore;
import dev.hearth.control.engine.RecoveryView;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.RemoveBackupTarget;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.TellRecovery;
import dev.hearth.control.engine.VerifyBackup;
import dev.hearth.control.supervisor.RehearsalWork;
import dev.hearth.control.supervisor.RestoreBackup;
import dev.hearth.control.supervisor.RestoreWork;
import dev.hearth.control.supervisor.TellRehearsal;
import dev.hearth.control.supervisor.TellRestore;
import dev.hearth.control.supervisor.UndoRestore;
import dev.hearth.ui.Houses;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Backups kept in memory, as an engine and a supervisor would tell of them.
final class SampleBackups {
    static final Problem DAMAGED = new Problem(
            "backup-damaged",
            "This backup is damaged: it is not what was written.",
            "Take another one, and see to the disk.",
            "");
    /// Another PC made it.
    static final BackupEntry FOREIGN = entry(
            "hearth-2026-11-20.hearth", Duration.ofDays(5), false, Optional.of(Problem.of("backup-wrong-key", "", "")));

    static final Problem DISK = Problem.of("backup-too-large", "", "");
    static final BackupEntry GOOD = entry("hearth-2026-11-25.hearth", Duration.ofHours(3), true, Optional.empty());

    private static final String OWN = "/home/mara/.local/share/hearth/backups";

    private final List<BackupEntry> entries = new ArrayList<>();
    private BackupWork work = work(BackupWork.State.NONE, 0, Optional.empty());
    private BackupPlan plan = new BackupPlan(
            BackupSchedule.usual(),
            List.of(new BackupTarget(
                    OWN,
                    true,
                    State.GOOD,
                    Optional.of(Houses.NOW.minus(Duration.ofHours(3))),
                    false,
                    false,
                    false,
                    List.of(GOOD.file()))));
    private final SampleParts parts;
    private RestoreWork restore = step(RestoreWork.Step.NONE, 0, Optional.empty());

    SampleBackups(InMemoryEngine engine, InMemorySupervisor supervisor) {
        parts = new SampleParts(engine, preview(new PreviewRestore(GOOD.file())));
        engine.answers()
                .to(ListBackups.class, asked -> new BackupList(OWN, entries, work, plan))
                .to(AddBackupTarget.class, asked -> add(asked.folder()))
                .to(RemoveBackupTarget.class, asked -> remove(asked.folder()))
                .to(ChangeBackupSchedule.class, asked -> change(asked.schedule()))
                .to(TakeBackup.class, asked -> run(BackupWork.Kind.TAKE))
                .to(VerifyBackup.class, asked -> run(BackupWork.Kind.VERIFY))
                .to(PinBackup.class, this::pin)
                .to(PreviewRestore.class, this::preview)
                .to(TellRecovery.class, asked -> recovery());
        supervisor
                .answers()
                .to(TellRestore.class, asked -> restore)
                .to(
                        TellRehearsal.class,
                        asked -> new RehearsalWork(RehearsalWork.Step.NONE, 0, Optional.empty(), Optional.empty()))
                .to(RestoreBackup.class, asked -> begin())
                .to(UndoRestore.class, asked -> begin());
    }

    SampleParts parts() {
        return parts;
    }

    SampleBackups with(BackupEntry entry) {
        entries.add(entry);
        return this;
    }

    /// Some of each kind.
    SampleBackups full() {
        return with(GOOD)
                .with(entry("hearth-2026-11-24.hearth", Duration.ofHours(27), true, Optional.empty()))
                .with(entry("hearth-2026-11-23.hearth", Duration.ofHours(51), false, Optional.of(DAMAGED)))
                .with(new BackupEntry(
                        "hearth-2026-10-31.hearth",
                        Optional.of(Houses.NOW.minus(Duration.ofDays(25))),
                        8_412_000,
                        "0.1.0",
                        7,
                        1,
                        1_902,
                        Optional.empty(),
                        true,
                        Optional.empty()));
    }

    /// A target in each state.
    SampleBackups targets() {
        return target("/media/mara/Blue disk/hearth", State.GOOD, false)
                .target("/mnt/nas/hearth", State.UNREACHABLE, true)
                .target("/media/mara/stick", State.FULL, false);
    }

    private SampleBackups target(String folder, State state, boolean keysOwed) {
        var target = BackupTarget.fresh(folder, false)
                .went(state)
                .owesKeys(keysOwed)
                .holds(Optional.of(Houses.NOW.minus(Duration.ofHours(3))), List.of(GOOD.file()));
        var more = new ArrayList<>(plan.targets());
        more.add(target);
        plan = new BackupPlan(plan.schedule(), more);
        return this;
    }

    private BackupPlan add(String folder) {
        target(folder, State.NEVER, false);
        return plan;
    }

    private BackupPlan remove(String folder) {
        var fewer = plan.targets().stream()
                .filter(target -> !target.folder().equals(folder))
                .toList();
        plan = new BackupPlan(plan.schedule(), fewer);
        return plan;
    }

    private BackupPlan change(BackupSchedule schedule) {
        plan = new BackupPlan(schedule, plan.targets());
        return plan;
    }

    void works(int percent) {
        work = new BackupWork(
                work.kind(), BackupWork.State.RUNNING, percent, work.since(), Optional.empty(), Optional.empty());
    }

    void ends(Optional<Problem> problem) {
        work = work(problem.isPresent() ? BackupWork.State.FAILED : BackupWork.State.DONE, 100, problem);
    }

    void restores(RestoreWork.Step step, int percent, Optional<Problem> problem) {
        restore = step(step, percent, problem);
    }

    private BackupWork run(BackupWork.Kind kind) {
        work = new BackupWork(
                kind, BackupWork.State.RUNNING, 0, Optional.of(Houses.NOW), Optional.empty(), Optional.empty());
        return work;
    }

    private RestoreWork begin() {
        restore = step(RestoreWork.Step.STOPPING, 0, Optional.empty());
        return restore;
    }

    private BackupEntry pin(PinBackup asked) {
        for (int i = 0; i < entries.size(); i++) {
            var entry = entries.get(i);
            if (entry.file().equals(asked.file())) {
                entries.set(i, pinned(entry, asked.pinned()));
                return entries.get(i);
            }
        }
        throw new IllegalArgumentException("no such backup");
    }

    private static BackupEntry pinned(BackupEntry entry, boolean pinned) {
        return new BackupEntry(
                entry.file(),
                entry.created(),
                entry.bytes(),
                entry.version(),
                entry.schema(),
                entry.guilds(),
                entry.rows(),
                entry.verified(),
                pinned,
                entry.problem());
    }

    private RecoveryView recovery() {
        if (entries.isEmpty()) {
            return new RecoveryView(Optional.empty(), List.of());
        }
        var rehearsal = new Rehearsal(Houses.NOW.minus(Duration.ofDays(6)), GOOD.file(), true, 2_240, Optional.empty());
        return new RecoveryView(Optional.of(Houses.NOW.minus(Duration.ofDays(40))), List.of(rehearsal));
    }

    private RestorePreview preview(PreviewRestore asked) {
        if (asked.file().equals(FOREIGN.file()) && asked.kit().isEmpty()) {
            return new RestorePreview(FOREIGN, Map.of(), Map.of(), FOREIGN.problem());
        }
        return new RestorePreview(
                GOOD,
                Map.of("CHECK_IN", 2_114L, "GUILD_SETTING", 61L, "SCHEMA_VERSION", 7L),
                Map.of("CHECK_IN", 2_131L, "GUILD_SETTING", 61L, "TICKET", 4L),
                Optional.empty());
    }

    private static BackupEntry entry(String file, Duration age, boolean verified, Optional<Problem> problem) {
        Instant created = Houses.NOW.minus(age);
        return new BackupEntry(
                file,
                Optional.of(created),
                9_731_000,
                "0.1.0",
                7,
                3,
                2_240,
                verified ? Optional.of(created.plusSeconds(4)) : Optional.empty(),
                false,
                problem);
    }

    private BackupWork work(BackupWork.State state, int percent, Optional<Problem> problem) {
        return new BackupWork(BackupWork.Kind.TAKE, state, percent, Optional.of(Houses.NOW), Optional.empty(), problem);
    }

    private static RestoreWork step(RestoreWork.Step step, int percent, Optional<Problem> problem) {
        return new RestoreWork(step, percent, Optional.of(Houses.NOW), problem);
    }
}
