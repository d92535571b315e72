package dev.hearth.ui.trial;

import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingsView;
import java.util.List;
import java.util.Optional;

/// A guild's settings as somebody wants them and has not saved them.
///
/// @param guild what the guild is called
/// @param view  the guild as it is
/// @param edits what is wanted instead
public record Wanted(String guild, SettingsView view, List<SettingEdit> edits) {
    public Wanted {
        edits = List.copyOf(edits);
    }

    Optional<String> value(SettingView setting) {
        return edits.stream()
                .filter(edit -> edit.key().equals(setting.key()))
                .findFirst()
                .map(SettingEdit::value)
                .orElse(setting.value());
    }
}
