package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.List;

/// Carry out all of these edits, or none.
///
/// @param guild    the guild's id
/// @param language tag of the language in which findings are told
public record SaveSettings(String guild, String language, List<SettingEdit> edits) implements Request<SettingsOutcome> {
    public SaveSettings {
        edits = List.copyOf(edits);
    }

    @Override
    public Class<SettingsOutcome> answerType() {
        return SettingsOutcome.class;
    }
}
