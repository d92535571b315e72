package dev.hearth.engine.ops.backup;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.AddBackupTarget;
import dev.hearth.control.engine.ChangeBackupSchedule;
import dev.hearth.control.engine.KeepKit;
import dev.hearth.control.engine.ListBackups;
import dev.hearth.control.engine.PinBackup;
import dev.hearth.control.engine.PreviewRestore;
import dev.hearth.control.engine.PruneBackups;
import dev.hearth.control.engine.RemoveBackupTarget;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.TellBackupWork;
import dev.hearth.control.engine.TellRecovery;
import dev.hearth.control.engine.VerifyBackup;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.HealthCheck;
import dev.hearth.engine.feature.Job;
import java.time.Duration;
import java.util.List;

/// The room of backups: what the console asks, and one a day by itself.
public final class BackupFeature {
    private static final Duration LOOK = Duration.ofMinutes(1);

    private BackupFeature() {}

    /// Declares the room.
    public static Feature of(BackupService service, RecoveryDesk recovery) {
        var planner = service.planner();
        return Feature.named("backup")
                .requests(List.of(
                        Handler.of(TakeBackup.class, _ -> service.take()),
                        Handler.of(TellBackupWork.class, _ -> service.work()),
                        Handler.of(ListBackups.class, _ -> service.list()),
                        Handler.of(VerifyBackup.class, order -> service.verify(order.file())),
                        Handler.of(PinBackup.class, order -> service.pin(order.file(), order.pinned())),
                        Handler.of(PruneBackups.class, order -> service.prune(order.preview())),
                        Handler.of(PreviewRestore.class, order -> preview(service, recovery, order)),
                        Handler.of(TellRecovery.class, _ -> recovery.view()),
                        Handler.of(KeepKit.class, order -> recovery.keep(order.code())),
                        Handler.of(AddBackupTarget.class, order -> planner.add(order.folder())),
                        Handler.of(RemoveBackupTarget.class, order -> planner.remove(order.folder())),
                        Handler.of(ChangeBackupSchedule.class, order -> planner.change(order.schedule()))))
                .checks(List.of(
                        HealthCheck.forAdmin("backup", service::finding),
                        HealthCheck.forAdmin("rehearsal", recovery::look)))
                .job(new Job("backups", LOOK, service::look, false))
                .build();
    }

    private static RestorePreview preview(BackupService service, RecoveryDesk recovery, PreviewRestore order)
            throws Refused {
        return order.kit().isPresent()
                ? service.preview(order.file(), recovery.opening(order.kit().get()))
                : service.preview(order.file());
    }
}
