package dev.hearth.control;

import dev.hearth.control.engine.AddBackupTarget;
import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupList;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.BackupWork.Kind;
import dev.hearth.control.engine.BackupWork.State;
import dev.hearth.control.engine.BroughtBack;
import dev.hearth.control.engine.ChangeBackupSchedule;
import dev.hearth.control.engine.CompareBackup;
import dev.hearth.control.engine.ConfigurationText;
import dev.hearth.control.engine.KeepKit;
import dev.hearth.control.engine.ListBackups;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.PinBackup;
import dev.hearth.control.engine.PreviewRestore;
import dev.hearth.control.engine.PruneBackups;
import dev.hearth.control.engine.PrunedBackups;
import dev.hearth.control.engine.RecoveryView;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.RemoveBackupTarget;
import dev.hearth.control.engine.RestoreGuild;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.control.engine.RestoreSettings;
import dev.hearth.control.engine.SaveConfiguration;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.TellBackupWork;
import dev.hearth.control.engine.TellPartWork;
import dev.hearth.control.engine.TellRecovery;
import dev.hearth.control.engine.VerifyBackup;
import dev.hearth.control.supervisor.RehearsalWork;
import dev.hearth.control.supervisor.Rehearse;
import dev.hearth.control.supervisor.RestoreBackup;
import dev.hearth.control.supervisor.RestoreWork;
import dev.hearth.control.supervisor.TellRehearsal;
import dev.hearth.control.supervisor.TellRestore;
import dev.hearth.control.supervisor.UndoRestore;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is asked and told of backups.
final class BackupSamples {
    private static final Instant NOON = Instant.parse("2026-11-25T12:00:00Z");
    private static final String FILE = "hearth-20261125-120000.hearth";
    private static final String KIT = "0000A";
    private static final BackupEntry ENTRY = new BackupEntry(
            FILE, Optional.of(NOON), 3_145_728, "0.1.0", 6, 2, 1234, Optional.of(NOON), true, Optional.empty());

    private static final BackupPlan PLAN = new BackupPlan(
            new BackupSchedule(true, LocalTime.of(3, 30), 7, 4, 6),
            List.of(new BackupTarget(
                    "/media/mira/disk/hearth",
                    false,
                    BackupTarget.State.UNREACHABLE,
                    Optional.of(NOON),
                    true,
                    false,
                    false,
                    List.of(FILE))));

    private BackupSamples() {}

    static void addTo(Map<Request<?>, Object> all) {
        addRecoveryTo(all);
        addPartsTo(all);
        var done = work(Kind.TAKE, State.DONE, 100, Optional.of(ENTRY));
        all.put(new TakeBackup(), work(Kind.TAKE, State.RUNNING, 0, Optional.empty()));
        all.put(new TellBackupWork(), done);
        all.put(new VerifyBackup(FILE), work(Kind.VERIFY, State.RUNNING, 40, Optional.empty()));
        all.put(new ListBackups(), new BackupList("/home/mira/hearth/discord/backups", List.of(ENTRY), done, PLAN));
        all.put(new AddBackupTarget("/media/mira/disk/hearth"), PLAN);
        all.put(new RemoveBackupTarget("/media/mira/disk/hearth"), PLAN);
        all.put(new ChangeBackupSchedule(PLAN.schedule()), PLAN);
        all.put(new SaveConfiguration(), new ConfigurationText("{}"));
        all.put(new PinBackup(FILE, true), ENTRY);
        all.put(new PruneBackups(true), new PrunedBackups(List.of("hearth-20261101-120000.hearth")));
        var restore = new RestoreWork(RestoreWork.Step.RESTORING, 40, Optional.of(NOON), Optional.empty());
        all.put(new RestoreBackup(Environment.PRACTICE, FILE, Optional.of(KIT)), restore);
        all.put(new UndoRestore(Environment.PRACTICE), restore);
        all.put(new TellRestore(Environment.PRACTICE), restore);
        all.put(
                new PreviewRestore(FILE, Optional.of(KIT)),
                new RestorePreview(
                        ENTRY, Map.of("CHECK_IN", 12L), Map.of("CHECK_IN", 15L, "TICKET", 1L), Optional.empty()));
    }

    private static void addPartsTo(Map<Request<?>, Object> all) {
        var preview = new RestorePreview(ENTRY, Map.of("CHECK_IN", 12L), Map.of("CHECK_IN", 15L), Optional.empty());
        var comparison = new BackupComparison(
                preview,
                BackupComparison.Opener.OWN_KEY,
                true,
                List.of(new BackupComparison.Kind("CHECK_IN", 12, 15, Optional.of(NOON), Optional.of(NOON))),
                List.of(new BackupComparison.Guild("8", Optional.of("Practice"), true, true, List.of("language"))),
                1,
                2,
                1);
        var outcome = new SettingsOutcome(true, List.of(), List.of());
        var rows = new BroughtBack(Map.of("mod_action", 3L), 4, 1);
        all.put(new CompareBackup(FILE, Optional.of(KIT)), PartWork.running(NOON, 0));
        all.put(new TellPartWork(), PartWork.compared(NOON, comparison));
        all.put(
                new RestoreSettings(FILE, Optional.empty(), "8", "en", true),
                PartWork.brought(NOON, Optional.of(outcome), Optional.empty()));
        all.put(
                new RestoreGuild(FILE, Optional.empty(), "8", "en", false),
                PartWork.brought(NOON, Optional.of(outcome), Optional.of(rows)));
        all.put(
                new RestoreMember(FILE, Optional.empty(), "01234-56789-ABCDE"),
                PartWork.failed(NOON, Problem.of("restore-code-unknown", "What", "Remedy")));
    }

    private static void addRecoveryTo(Map<Request<?>, Object> all) {
        var good = new Rehearsal(NOON, FILE, true, 1234, Optional.empty());
        var bad = new Rehearsal(NOON, FILE, false, 0, Optional.of(Problem.of("rehearsal-counts", "What", "Remedy")));
        all.put(new TellRecovery(), new RecoveryView(Optional.of(NOON), List.of(good, bad)));
        all.put(new KeepKit(KIT), new RecoveryView(Optional.of(NOON), List.of()));
        all.put(
                new Rehearse(Environment.PRACTICE),
                new RehearsalWork(RehearsalWork.Step.RESTORING, 40, Optional.of(NOON), Optional.empty()));
        all.put(
                new TellRehearsal(Environment.PRACTICE),
                new RehearsalWork(RehearsalWork.Step.ENDED, 100, Optional.of(NOON), Optional.of(good)));
    }

    private static BackupWork work(Kind kind, State state, int percent, Optional<BackupEntry> entry) {
        return new BackupWork(kind, state, percent, Optional.of(NOON), entry, Optional.empty());
    }
}
