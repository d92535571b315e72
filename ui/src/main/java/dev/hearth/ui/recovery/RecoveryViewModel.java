package dev.hearth.ui.recovery;

import dev.hearth.control.KitCode;
import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.KeepKit;
import dev.hearth.control.engine.RecoveryView;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.TellRecovery;
import dev.hearth.control.supervisor.RehearsalWork;
import dev.hearth.control.supervisor.Rehearse;
import dev.hearth.control.supervisor.TellRehearsal;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.SupervisorPort;
import java.time.Instant;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The recovery kit and the rehearsals of the environment that is shown.
public final class RecoveryViewModel {
    private static final RehearsalWork NONE =
            new RehearsalWork(RehearsalWork.Step.NONE, 0, Optional.empty(), Optional.empty());

    private final SupervisorPort supervisor;
    private final EnginePort engine;
    private final LiveHouse live;
    private final ReadOnlyObjectWrapper<@Nullable RecoveryView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RehearsalWork> work = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<@Nullable Said> said = new ReadOnlyObjectWrapper<>();
    private Optional<Instant> watched = Optional.empty();

    public RecoveryViewModel(SupervisorPort supervisor, EnginePort engine, LiveHouse live) {
        this.supervisor = supervisor;
        this.engine = engine;
        this.live = live;
        live.environmentProperty().subscribe((before, now) -> {
            watched = Optional.empty();
            view.set(null);
            work.set(NONE);
        });
    }

    /// Asks how it stands.
    public void look() {
        var shown = live.environment();
        engine.ask(new TellRecovery(), outcome -> {
            if (shown == live.environment()) {
                outcome.either(view::set, why -> view.set(null));
            }
        });
        ask(new TellRehearsal(shown), false);
    }

    /// Tries whether everything could be brought back.
    void rehearse() {
        ask(new Rehearse(live.environment()), true);
    }

    /// Lets a kit count, and makes a backup that it opens: one that opens nothing would be a false comfort.
    void keep(KitCode code) {
        engine.ask(
                new KeepKit(code.text()),
                outcome -> outcome.either(
                        now -> {
                            view.set(now);
                            said.set(new Said.Kept());
                            engine.ask(new TakeBackup(), begun -> begun.either(answer -> {}, this::fail));
                        },
                        this::fail));
    }

    /// When a backup was last brought back in a rehearsal, and was good.
    ///
    /// @param file its name
    public Optional<Instant> rehearsed(String file) {
        var now = view.get();
        return now == null
                ? Optional.empty()
                : now.rehearsals().stream()
                        .filter(rehearsal ->
                                rehearsal.good() && rehearsal.file().equals(file))
                        .map(Rehearsal::at)
                        .findFirst();
    }

    /// What is known; null until the engine has told.
    public ReadOnlyObjectProperty<@Nullable RecoveryView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// How the rehearsal stands, or how the last one ended.
    ReadOnlyObjectProperty<RehearsalWork> workProperty() {
        return work.getReadOnlyProperty();
    }

    /// What came of the last order; null before the first.
    ReadOnlyObjectProperty<@Nullable Said> saidProperty() {
        return said.getReadOnlyProperty();
    }

    private void ask(Request<RehearsalWork> request, boolean isOrder) {
        var shown = live.environment();
        supervisor.ask(request, outcome -> {
            if (shown == live.environment()) {
                outcome.either(this::show, why -> {
                    if (isOrder) {
                        fail(why);
                    }
                });
            }
        });
    }

    private void show(RehearsalWork now) {
        work.set(now);
        if (now.goesOn()) {
            watched = now.since();
        } else if (watched.isPresent() && watched.equals(now.since())) {
            watched = Optional.empty();
            now.outcome().ifPresent(this::tell);
        }
    }

    private void tell(Rehearsal outcome) {
        said.set(outcome.problem().<Said>map(Said.Failed::new).orElseGet(Said.Rehearsed::new));
    }

    private void fail(Problem problem) {
        said.set(new Said.Failed(problem));
    }
}
