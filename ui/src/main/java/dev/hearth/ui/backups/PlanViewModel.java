package dev.hearth.ui.backups;

import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.AddBackupTarget;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.ChangeBackupSchedule;
import dev.hearth.control.engine.RemoveBackupTarget;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// When backups are made by themselves and where they go, as far as the admin changes it here.
final class PlanViewModel {
    private final Asking engine;
    private final Consumer<Told> tell;
    private final ReadOnlyObjectWrapper<@Nullable BackupTarget> removed = new ReadOnlyObjectWrapper<>();

    /// @param tell what came of an order; the plan is asked for anew then
    PlanViewModel(Asking engine, Consumer<Told> tell) {
        this.engine = engine;
        this.tell = tell;
    }

    /// Asks the engine that is shown.
    @FunctionalInterface
    interface Asking {
        void ask(Request<BackupPlan> request, Consumer<BackupPlan> then, Consumer<Problem> failed);
    }

    void add(String folder) {
        order(new AddBackupTarget(folder), new Told.TargetAdded());
    }

    /// Backups that lie there stay, so that this can be taken back.
    void remove(BackupTarget target) {
        engine.ask(
                new RemoveBackupTarget(target.folder()),
                plan -> {
                    removed.set(target);
                    tell.accept(new Told.TargetRemoved());
                },
                this::failed);
    }

    void putBack() {
        var target = removed.get();
        if (target != null) {
            removed.set(null);
            order(new AddBackupTarget(target.folder()), new Told.TargetAdded());
        }
    }

    void change(BackupSchedule schedule) {
        order(new ChangeBackupSchedule(schedule), new Told.Planned());
    }

    /// What was removed is that of another engine.
    void forget() {
        removed.set(null);
    }

    /// The target that was removed last and could be put back; null if there is none.
    ReadOnlyObjectProperty<@Nullable BackupTarget> removedProperty() {
        return removed.getReadOnlyProperty();
    }

    private void order(Request<BackupPlan> request, Told done) {
        engine.ask(
                request,
                plan -> {
                    removed.set(null);
                    tell.accept(done);
                },
                this::failed);
    }

    private void failed(Problem why) {
        tell.accept(new Told.Failed(why));
    }
}
