package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Take back what was changed last in a guild; again, what was changed before that.
///
/// @param guild    the guild's id
/// @param language tag of the language in which findings are told
public record UndoSettings(String guild, String language) implements Request<SettingsOutcome> {
    @Override
    public Class<SettingsOutcome> answerType() {
        return SettingsOutcome.class;
    }
}
