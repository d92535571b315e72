package dev.hearth.ui.port.chat;

/// Where messages stand: a channel of the guild, or the direct messages between one person and the bot.
///
/// @param guild empty for direct messages
/// @param name  as messages name it: `general`, or `@Mira`
public record Place(String guild, String name) {
    public static Place channel(String guild, String name) {
        return new Place(guild, name);
    }

    public static Place direct(String person) {
        return new Place("", "@" + person);
    }

    public boolean isDirect() {
        return guild.isEmpty();
    }
}
