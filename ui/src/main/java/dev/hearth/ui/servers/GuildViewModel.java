package dev.hearth.ui.servers;

import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.CheckSettings;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.engine.UndoSettings;
import dev.hearth.ui.kit.Folded;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.text.Language;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One guild's settings while they are looked at and changed. What was changed and not saved stays here, whatever else
/// is opened meanwhile and whatever the engine tells.
final class GuildViewModel {
    private final EnginePort engine;
    private final Supplier<Language> language;
    private final ReadOnlyObjectWrapper<GuildEntry> entry;
    private final ReadOnlyObjectWrapper<@Nullable SettingsView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<FieldViewModel>> fields = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper unsaved = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper refused = new ReadOnlyIntegerWrapper();
    private final ReadOnlyObjectWrapper<Map<String, Long>> troubled = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyIntegerWrapper justSaved = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty sought = new SimpleStringProperty("");
    private final StringProperty group = new SimpleStringProperty("");
    private boolean checking;
    private boolean checkAgain;

    GuildViewModel(EnginePort engine, GuildEntry entry, Supplier<Language> language) {
        this.engine = engine;
        this.entry = new ReadOnlyObjectWrapper<>(entry);
        this.language = language;
    }

    String id() {
        return entry.get().id();
    }

    ReadOnlyObjectProperty<GuildEntry> entryProperty() {
        return entry.getReadOnlyProperty();
    }

    /// What the engine told last; null until it has.
    ReadOnlyObjectProperty<@Nullable SettingsView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// The settings in their order; none until the engine has told.
    ReadOnlyObjectProperty<List<FieldViewModel>> fieldsProperty() {
        return fields.getReadOnlyProperty();
    }

    /// Why they could not be read last time; null if they could.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What came of the last order; null before the first.
    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// How many settings wait to be saved.
    ReadOnlyIntegerProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// How many of these would not be taken.
    ReadOnlyIntegerProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /// How many settings of each group somebody should look at; groups with none are not in it.
    ReadOnlyObjectProperty<Map<String, Long>> troubledProperty() {
        return troubled.getReadOnlyProperty();
    }

    /// How many were saved last, until something else is changed.
    ReadOnlyIntegerProperty justSavedProperty() {
        return justSaved.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// What is searched for among the settings.
    StringProperty soughtProperty() {
        return sought;
    }

    /// The group that is open; empty for the first.
    StringProperty groupProperty() {
        return group;
    }

    /// Whether a setting is what is searched for: in its name, what it does, or its key.
    boolean isSought(FieldViewModel field) {
        var setting = field.setting();
        return Folded.holds(Folded.of(setting.label() + " " + setting.help() + " " + setting.key()), sought.get());
    }

    /// Reads all anew; drafts stay and are looked at again.
    void load() {
        engine.ask(
                new TellSettings(id(), tag()),
                outcome -> outcome.either(
                        now -> {
                            problem.set(null);
                            if (!now.equals(view.get())) {
                                show(now);
                            }
                        },
                        problem::set));
    }

    /// Puts another entry of the list in place of the one before.
    void show(GuildEntry now) {
        entry.set(now);
    }

    void save() {
        if (unsaved.get() == 0 || busy.get()) {
            return;
        }
        var edits = edits();
        order(new SaveSettings(id(), tag(), edits), outcome -> saved(outcome, edits));
    }

    void discard() {
        fields.get().forEach(FieldViewModel::discard);
    }

    /// Takes back what was saved last; again, what was saved before that.
    void undo() {
        if (!busy.get()) {
            order(new UndoSettings(id(), tag()), outcome -> {
                justSaved.set(0);
                say(new Told.Undone(outcome.changes().size()));
                load();
            });
        }
    }

    /// The wish for each setting that waits to be saved.
    List<SettingEdit> edits() {
        return fields.get().stream()
                .filter(FieldViewModel::isDirty)
                .map(FieldViewModel::edit)
                .toList();
    }

    /// Who changed what here.
    HistoryViewModel history() {
        return new HistoryViewModel(engine, id());
    }

    /// Puts these settings in the place of others', or a file's in the place of these.
    TransferViewModel transfer() {
        return new TransferViewModel(engine, this, language);
    }

    /// Tells what came of something that was done for this guild elsewhere, and reads it anew.
    void tell(Told what) {
        say(what);
        load();
    }

    /// The same may happen twice and is told twice.
    private void say(Told what) {
        told.set(null);
        told.set(what);
    }

    private void order(Request<SettingsOutcome> order, Consumer<SettingsOutcome> then) {
        busy.set(true);
        engine.ask(order, outcome -> {
            busy.set(false);
            outcome.either(then, why -> say(new Told.Failed(why)));
        });
    }

    private void saved(SettingsOutcome outcome, List<SettingEdit> edits) {
        if (!outcome.taken()) {
            spread(outcome.findings());
            say(new Told.Unfit());
            return;
        }
        for (var field : fields.get()) {
            edits.stream().filter(edit -> edit.key().equals(field.key())).forEach(edit -> field.kept(edit.value()));
        }
        spread(outcome.findings());
        justSaved.set(outcome.changes().size());
        say(new Told.Saved(outcome.changes().size()));
        load();
    }

    private void show(SettingsView now) {
        now.guild().ifPresent(entry::set);
        var known = fields.get().stream().map(FieldViewModel::key).toList();
        var keys = now.settings().stream().map(SettingView::key).toList();
        view.set(now);
        if (known.equals(keys)) {
            for (int i = 0; i < keys.size(); i++) {
                fields.get().get(i).show(now.settings().get(i));
            }
        } else {
            fields.set(now.settings().stream()
                    .map(setting -> new FieldViewModel(setting, this::edited))
                    .toList());
        }
        count();
        check();
    }

    private void edited() {
        justSaved.set(0);
        count();
        check();
    }

    private void count() {
        unsaved.set((int) fields.get().stream().filter(FieldViewModel::isDirty).count());
        refused.set(
                (int) fields.get().stream().filter(FieldViewModel::isRefused).count());
        troubled.set(fields.get().stream()
                .filter(FieldViewModel::isTroubled)
                .collect(Collectors.groupingBy(field -> field.setting().group(), Collectors.counting())));
    }

    /// Holds the drafts against the live guild. One look at a time: what is typed meanwhile is looked at next.
    private void check() {
        if (checking) {
            checkAgain = true;
            return;
        }
        var edits = edits();
        if (edits.isEmpty()) {
            spread(List.of());
            return;
        }
        checking = true;
        engine.ask(new CheckSettings(id(), tag(), edits), outcome -> {
            checking = false;
            outcome.either(found -> spread(found.findings()), none -> {});
            if (checkAgain) {
                checkAgain = false;
                check();
            }
        });
    }

    private void spread(List<SettingFinding> findings) {
        fields.get().forEach(field -> field.found(findings));
        count();
    }

    private String tag() {
        return language.get().code();
    }
}
