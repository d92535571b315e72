package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Let a guild choose what another one has. Channels and roles are found by their names; one that has no namesake
/// there leaves its setting as it is.
///
/// @param from     the id of the guild that is copied
/// @param to       the id of the one that is changed
/// @param language tag of the language in which findings are told
/// @param dryRun   whether only to tell what would come of it, and change nothing
public record CopySettings(String from, String to, String language, boolean dryRun)
        implements Request<SettingsOutcome> {
    @Override
    public Class<SettingsOutcome> answerType() {
        return SettingsOutcome.class;
    }
}
