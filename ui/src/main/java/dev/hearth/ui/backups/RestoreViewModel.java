package dev.hearth.ui.backups;

import dev.hearth.control.Environment;
import dev.hearth.control.KitCode;
import dev.hearth.control.Request;
import dev.hearth.control.supervisor.RestoreBackup;
import dev.hearth.control.supervisor.RestoreWork;
import dev.hearth.control.supervisor.TellRestore;
import dev.hearth.control.supervisor.UndoRestore;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.SupervisorPort;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Bringing a backup back, and taking that back. The supervisor does it, for the engine ends and starts on the way.
final class RestoreViewModel {
    private static final RestoreWork NONE =
            new RestoreWork(RestoreWork.Step.NONE, 0, Optional.empty(), Optional.empty());

    private final SupervisorPort supervisor;
    private final LiveHouse live;
    private final Consumer<Told> tell;
    private final ReadOnlyObjectWrapper<RestoreWork> work = new ReadOnlyObjectWrapper<>(NONE);
    private Optional<Instant> watched = Optional.empty();

    RestoreViewModel(SupervisorPort supervisor, LiveHouse live, Consumer<Told> tell) {
        this.supervisor = supervisor;
        this.live = live;
        this.tell = tell;
        live.environmentProperty().subscribe((before, now) -> {
            watched = Optional.empty();
            work.set(NONE);
        });
    }

    /// Asks how it stands.
    void look() {
        ask(live.environment(), new TellRestore(live.environment()), false);
    }

    /// Brings one back.
    ///
    /// @param file its name, or a whole path
    /// @param kit  the code of a recovery kit; null where this PC’s own keys open it
    void restore(String file, @Nullable KitCode kit) {
        var code = Optional.ofNullable(kit).map(KitCode::text);
        ask(live.environment(), new RestoreBackup(live.environment(), file, code), true);
    }

    /// Takes the last one back.
    void undo() {
        ask(live.environment(), new UndoRestore(live.environment()), true);
    }

    boolean goesOn() {
        return work.get().goesOn();
    }

    /// How it stands, or how the last one ended.
    ReadOnlyObjectProperty<RestoreWork> workProperty() {
        return work.getReadOnlyProperty();
    }

    private void ask(Environment shown, Request<RestoreWork> request, boolean isOrder) {
        supervisor.ask(request, outcome -> {
            if (shown == live.environment()) {
                outcome.either(this::show, why -> {
                    if (isOrder) {
                        tell.accept(new Told.Failed(why));
                    }
                });
            }
        });
    }

    private void show(RestoreWork now) {
        work.set(now);
        if (now.goesOn()) {
            watched = now.since();
        } else if (watched.isPresent() && watched.equals(now.since())) {
            watched = Optional.empty();
            tell.accept(now.problem().<Told>map(Told.Failed::new).orElseGet(Told.Restored::new));
        }
    }
}
