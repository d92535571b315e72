package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingFinding.Level;
import dev.hearth.control.engine.SettingView;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// One setting of a guild, with what somebody wants of it and has not saved yet. Values are in their written form;
/// empty stands for not chosen, where the standard holds.
final class FieldViewModel {
    private final ReadOnlyObjectWrapper<SettingView> setting;
    private final ReadOnlyObjectWrapper<Optional<String>> saved;
    private final ReadOnlyObjectWrapper<Optional<String>> draft;
    private final ReadOnlyObjectWrapper<List<SettingFinding>> findings = new ReadOnlyObjectWrapper<>(List.of());
    private final Runnable edited;

    /// @param edited what happens after each edit
    FieldViewModel(SettingView setting, Runnable edited) {
        this.setting = new ReadOnlyObjectWrapper<>(setting);
        this.saved = new ReadOnlyObjectWrapper<>(setting.value());
        this.draft = new ReadOnlyObjectWrapper<>(setting.value());
        this.edited = edited;
        findings.set(setting.findings());
    }

    /// What the engine told of it last.
    ReadOnlyObjectProperty<SettingView> settingProperty() {
        return setting.getReadOnlyProperty();
    }

    SettingView setting() {
        return setting.get();
    }

    String key() {
        return setting.get().key();
    }

    /// What the guild has chosen.
    ReadOnlyObjectProperty<Optional<String>> savedProperty() {
        return saved.getReadOnlyProperty();
    }

    /// What it will have chosen once this is saved.
    ReadOnlyObjectProperty<Optional<String>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /// What is wrong with that.
    ReadOnlyObjectProperty<List<SettingFinding>> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /// What holds with the draft; empty if nothing is set.
    Optional<String> holding() {
        return draft.get().or(() -> setting.get().standard());
    }

    boolean isDirty() {
        return !draft.get().equals(saved.get());
    }

    boolean isRefused() {
        return isDirty() && findings.get().stream().anyMatch(finding -> finding.level() == Level.ERROR);
    }

    /// Whether somebody should look at it.
    boolean isTroubled() {
        return findings.get().stream().anyMatch(finding -> finding.level() != Level.UNKNOWN);
    }

    /// What is chosen by writing something. Nothing written chooses none, and so does the standard where nothing else
    /// was
    /// chosen before: a switch that is turned there and back is as it was.
    Optional<String> chosenBy(String written) {
        boolean back = saved.get().isEmpty()
                && setting.get().standard().filter(written::equals).isPresent();
        return written.isBlank() || back ? Optional.empty() : Optional.of(written);
    }

    void set(String written) {
        edit(chosenBy(written));
    }

    /// The same, unless it is what holds anyway.
    void choose(String written) {
        if (!holding().equals(Optional.of(written))) {
            set(written);
        }
    }

    /// Chooses nothing any more.
    void clear() {
        edit(Optional.empty());
    }

    /// Wants nothing of it any more.
    void discard() {
        edit(saved.get());
    }

    /// Takes up what the engine told; a draft stays.
    void show(SettingView now) {
        boolean dirty = isDirty();
        setting.set(now);
        saved.set(now.value());
        if (!dirty) {
            draft.set(now.value());
        }
        if (!isDirty()) {
            findings.set(now.findings());
        }
    }

    /// Was saved so.
    void kept(Optional<String> value) {
        saved.set(value);
    }

    /// Takes up what was found in a look at all drafts.
    void found(List<SettingFinding> all) {
        findings.set(
                isDirty()
                        ? all.stream()
                                .filter(finding -> finding.key().equals(key()))
                                .toList()
                        : setting.get().findings());
    }

    SettingEdit edit() {
        return new SettingEdit(key(), draft.get());
    }

    private void edit(Optional<String> wanted) {
        if (!wanted.equals(draft.get())) {
            draft.set(wanted);
            edited.run();
        }
    }
}
