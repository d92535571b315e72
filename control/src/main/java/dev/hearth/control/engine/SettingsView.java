package dev.hearth.control.engine;

import java.util.List;
import java.util.Optional;

/// A guild's settings with all that a form needs to show and change them by name.
///
/// @param guild    the guild; empty while the bot is offline
/// @param groups   the groups of settings in their order, by name
/// @param channels what pickers offer, as Discord sorts it; none while the bot is offline
/// @param roles    likewise, the highest first
public record SettingsView(
        Optional<GuildEntry> guild,
        List<Choice> groups,
        List<SettingView> settings,
        List<ChannelView> channels,
        List<RoleView> roles) {
    /// A value with its name.
    public record Choice(String value, String label) {}

    /// A channel.
    ///
    /// @param kind     `TEXT`, `NEWS`, `VOICE`, `FORUM` or `STAGE`; only the first two can be written in
    /// @param category the name of its category; empty for none
    /// @param open     whether everyone can read it
    public record ChannelView(String id, String name, String kind, String category, boolean open) {}

    /// A role.
    ///
    /// @param everyone whether it is the one that all have
    /// @param managed  whether an integration alone gives it
    public record RoleView(String id, String name, boolean everyone, boolean managed) {}

    public SettingsView {
        groups = List.copyOf(groups);
        settings = List.copyOf(settings);
        channels = List.copyOf(channels);
        roles = List.copyOf(roles);
    }
}
