package dev.hearth.ui.backups;

import dev.hearth.control.KitCode;
import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupList;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.ConfigurationText;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.ListBackups;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.PinBackup;
import dev.hearth.control.engine.PreviewRestore;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.control.engine.SaveConfiguration;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.VerifyBackup;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.EngineListener;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.recovery.RecoveryViewModel;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The backups of the environment that is shown, and what is done about them. What takes long goes on in the engine and
/// the supervisor; it is looked at from time to time, so that nothing is lost when this window closes.
public final class BackupsViewModel implements EngineListener {
    /// What the page shows.
    enum Phase {
        /// It is not known yet.
        LOADING,
        /// The background part was ended, or does not start.
        AWAY,
        /// The engine does not run.
        STOPPED,
        /// A backup is being brought back; the engine comes and goes meanwhile.
        RESTORING,
        /// The backups could not be asked for.
        FAILED,
        READY
    }

    private final SupervisorPort supervisor;
    private final EnginePort engine;
    private final LiveHouse live;
    private final RestoreViewModel restore;
    private final PlanViewModel plan = new PlanViewModel(this::ask, this::told);
    private final PartViewModel part = new PartViewModel(this::ask);
    private final RecoveryViewModel recovery;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable BackupList> backups = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private boolean watched;
    private int turn;

    public BackupsViewModel(SupervisorPort supervisor, EnginePort engine, LiveHouse live) {
        this.supervisor = supervisor;
        this.engine = engine;
        this.live = live;
        restore = new RestoreViewModel(supervisor, live, told::set);
        recovery = new RecoveryViewModel(supervisor, engine, live);
        engine.hear(this);
        live.connectionProperty().subscribe(this::reckon);
        live.viewProperty().subscribe(this::reckon);
        live.environmentProperty().subscribe((before, now) -> gone());
        restore.workProperty().subscribe(this::reckon);
    }

    @Override
    public void status(EngineStatus status) {
        // looked at while the page is shown
    }

    @Override
    public void metrics(Metrics metrics) {
        // others' business
    }

    @Override
    public void gone() {
        turn++;
        watched = false;
        plan.forget();
        part.forget();
        backups.set(null);
        problem.set(null);
        reckon();
    }

    /// Asks anew; called every few seconds while the page is shown.
    void look() {
        restore.look();
        part.look();
        if (!restore.goesOn()) {
            recovery.look();
            ask(new ListBackups(), this::show, why -> {
                problem.set(why);
                reckon();
            });
        }
    }

    /// Makes a backup.
    void take() {
        order(new TakeBackup());
    }

    /// Reads one whole again.
    void verify(BackupEntry entry) {
        order(new VerifyBackup(entry.file()));
    }

    /// Keeps one for good, or no longer.
    void pin(BackupEntry entry, boolean pinned) {
        ask(new PinBackup(entry.file(), pinned), answer -> look(), why -> told.set(new Told.Failed(why)));
    }

    /// What one would bring back.
    ///
    /// @param file its name, or a whole path
    /// @param kit  the code of a recovery kit; null where this PC’s own keys open it
    void preview(String file, @Nullable KitCode kit, Consumer<Outcome<RestorePreview>> then) {
        engine.ask(new PreviewRestore(file, Optional.ofNullable(kit).map(KitCode::text)), then);
    }

    /// What was set, as a text to keep.
    void configuration(Consumer<Outcome<ConfigurationText>> then) {
        engine.ask(new SaveConfiguration(), then);
    }

    void startBot() {
        supervisor.ask(
                new StartBot(live.environment()),
                outcome -> outcome.either(live::heard, why -> told.set(new Told.Failed(why))));
    }

    /// Starts the background part where it had been ended.
    void wake() {
        supervisor.wake();
    }

    /// What came of an order about the plan is told at once, and seen with the next look, which is now.
    private void told(Told what) {
        told.set(what);
        look();
    }

    PlanViewModel plan() {
        return plan;
    }

    PartViewModel part() {
        return part;
    }

    RecoveryViewModel recovery() {
        return recovery;
    }

    RestoreViewModel restore() {
        return restore;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// What there is, newest first; null until the engine has told.
    ReadOnlyObjectProperty<@Nullable BackupList> backupsProperty() {
        return backups.getReadOnlyProperty();
    }

    /// Why they could not be read last time; null if they could.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What came of the last order; null before the first.
    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// The newest backup that was read whole and found good.
    Optional<BackupEntry> lastGood() {
        var now = backups.get();
        return now == null
                ? Optional.empty()
                : now.backups().stream()
                        .filter(entry ->
                                entry.verified().isPresent() && entry.problem().isEmpty())
                        .findFirst();
    }

    /// Whether a backup is being made or read just now.
    boolean isBusy() {
        var now = backups.get();
        return now != null && now.work().state() == BackupWork.State.RUNNING;
    }

    private void order(Request<BackupWork> order) {
        ask(
                order,
                begun -> {
                    watched = true;
                    look();
                },
                why -> told.set(new Told.Failed(why)));
    }

    private void show(BackupList now) {
        problem.set(null);
        backups.set(now);
        if (watched && now.work().state() != BackupWork.State.RUNNING) {
            watched = false;
            tell(now.work());
        }
        reckon();
    }

    private void tell(BackupWork ended) {
        Told good = ended.kind() == BackupWork.Kind.TAKE ? new Told.Taken() : new Told.Verified();
        told.set(ended.problem().<Told>map(Told.Failed::new).orElse(good));
    }

    /// What another engine than the one that is shown still answers is late, and passed over.
    private <A> void ask(Request<A> request, Consumer<A> then, Consumer<Problem> failed) {
        int mine = turn;
        engine.ask(request, outcome -> {
            if (mine == turn) {
                outcome.either(then, failed);
            }
        });
    }

    private void reckon() {
        phase.set(restore.goesOn() ? Phase.RESTORING : reached());
    }

    private Phase reached() {
        return switch (live.reach()) {
            case COMING -> Phase.LOADING;
            case AWAY -> Phase.AWAY;
            case STOPPED -> Phase.STOPPED;
            case THERE -> known();
        };
    }

    private Phase known() {
        if (backups.get() != null) {
            return Phase.READY;
        }
        return problem.get() == null ? Phase.LOADING : Phase.FAILED;
    }
}
