package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// What a guild has chosen, as a file to keep.
///
/// @param guild the guild's id
public record ExportSettings(String guild) implements Request<SettingsFile> {
    @Override
    public Class<SettingsFile> answerType() {
        return SettingsFile.class;
    }
}
