package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.List;

/// Would these edits be taken? Nothing is changed.
///
/// @param guild    the guild's id
/// @param language tag of the language in which findings are told
public record CheckSettings(String guild, String language, List<SettingEdit> edits)
        implements Request<SettingsOutcome> {
    public CheckSettings {
        edits = List.copyOf(edits);
    }

    @Override
    public Class<SettingsOutcome> answerType() {
        return SettingsOutcome.class;
    }
}
