package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Let a guild choose what such a file says, and nothing else; on any error nothing is changed.
///
/// @param guild    the guild's id
/// @param language tag of the language in which findings are told
/// @param dryRun   whether only to tell what would come of it, and change nothing
public record ImportSettings(String guild, String language, SettingsFile file, boolean dryRun)
        implements Request<SettingsOutcome> {
    @Override
    public Class<SettingsOutcome> answerType() {
        return SettingsOutcome.class;
    }
}
