package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// What can be set in a guild, what is set there, and how is the guild?
///
/// @param guild    the guild's id
/// @param language tag of the language in which settings are named
public record TellSettings(String guild, String language) implements Request<SettingsView> {
    @Override
    public Class<SettingsView> answerType() {
        return SettingsView.class;
    }
}
