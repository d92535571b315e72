package dev.hearth.ui.backups;

import dev.hearth.control.KitCode;
import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.CompareBackup;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.RestoreGuild;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.control.engine.RestoreSettings;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.TellPartWork;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.engine.UndoSettings;
import dev.hearth.ui.text.Language;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What is seen in one backup, and a part of it brought back. The engine does it by itself; it is looked at from time
/// to time.
final class PartViewModel {
    private final Asking engine;
    private final ReadOnlyObjectWrapper<PartWork> work = new ReadOnlyObjectWrapper<>(PartWork.none());
    private boolean asked;

    PartViewModel(Asking engine) {
        this.engine = engine;
    }

    /// Asks the engine that is shown.
    interface Asking {
        <A> void ask(Request<A> request, Consumer<A> then, Consumer<Problem> failed);
    }

    /// A backup, and what opens it.
    ///
    /// @param file its name, or a whole path
    /// @param kit  null where this PC’s own keys open it
    record Opened(String file, @Nullable KitCode kit) {
        private Optional<String> code() {
            return Optional.ofNullable(kit).map(KitCode::text);
        }
    }

    /// A server of which something is brought back.
    ///
    /// @param all  all that is its own, or its settings alone
    /// @param name as it is shown
    record Server(String id, String name, boolean all) {}

    /// Looks how it stands; called every few moments while the page is shown.
    void look() {
        if (work.get().goesOn() && !asked) {
            ask(new TellPartWork());
        }
    }

    /// Says what differs from the present.
    void compare(Opened backup) {
        begin(new CompareBackup(backup.file(), backup.code()));
    }

    /// Brings back what a server had.
    ///
    /// @param dryRun whether only to tell what would come of it
    void bring(Opened backup, Server server, Language language, boolean dryRun) {
        begin(
                server.all()
                        ? new RestoreGuild(backup.file(), backup.code(), server.id(), language.code(), dryRun)
                        : new RestoreSettings(backup.file(), backup.code(), server.id(), language.code(), dryRun));
    }

    /// Brings back what one member lost.
    ///
    /// @param code theirs, as it was typed
    void bring(Opened backup, String code) {
        begin(new RestoreMember(backup.file(), backup.code(), code));
    }

    /// Takes back what was last changed of a server’s settings.
    void undo(Server server, Language language, Consumer<SettingsOutcome> then, Consumer<Problem> failed) {
        engine.ask(new UndoSettings(server.id(), language.code()), then, failed);
    }

    /// How settings are called; nothing is told if that cannot be known.
    void names(String guild, Language language, Consumer<SettingsView> then) {
        engine.ask(new TellSettings(guild, language.code()), then, why -> {
            // their keys are shown
        });
    }

    /// What was asked for is of no interest any more.
    void forget() {
        asked = false;
        work.set(PartWork.none());
    }

    /// How it stands, or how it ended.
    ReadOnlyObjectProperty<PartWork> workProperty() {
        return work.getReadOnlyProperty();
    }

    private void begin(Request<PartWork> request) {
        work.set(PartWork.running(Instant.EPOCH, 0));
        ask(request);
    }

    private void ask(Request<PartWork> request) {
        asked = true;
        engine.ask(
                request,
                now -> {
                    asked = false;
                    work.set(now);
                },
                why -> {
                    asked = false;
                    work.set(PartWork.failed(Instant.EPOCH, why));
                });
    }

    /// Whether it has ended, well or not.
    static boolean hasEnded(PartWork work) {
        return work.state() == BackupWork.State.DONE || work.state() == BackupWork.State.FAILED;
    }
}
