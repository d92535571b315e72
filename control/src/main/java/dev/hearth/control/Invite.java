package dev.hearth.control;

import java.util.Collection;

/// The link that adds the bot to a guild, or asks there for permissions that it lacks: one place that writes it. Form
/// as
/// in Discord's developer documentation, topics/oauth2 (bot authorization flow).
public final class Invite {
    private Invite() {}

    /// To a guild that is chosen at Discord.
    ///
    /// @param application the application's id
    public static String link(String application, Collection<BotPermission> permissions) {
        return "https://discord.com/oauth2/authorize?client_id=" + application
                + "&scope=bot+applications.commands&permissions=" + BotPermission.sum(permissions);
    }

    /// To this guild and no other.
    ///
    /// @param application the application's id
    public static String link(String application, Collection<BotPermission> permissions, String guild) {
        return link(application, permissions) + "&guild_id=" + guild + "&disable_guild_select=true";
    }
}
