package dev.hearth.engine.guild.settings;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The one definition of a setting. All that is done with it comes from here.
///
/// @param key      names it for ever: in the database, in exports and on the wire
/// @param standard what holds where nobody chose; null if nothing does
/// @param effect   which room makes it work
/// @param <T>      the value's type
public record Setting<T>(
        String key,
        SettingGroup group,
        SettingType<T> type,
        @Nullable T standard,
        Effect effect) {
    /// Its option of the group's subcommand, such as `mod-alert-channel` for `modAlertChannelId`.
    String optionName() {
        String named = key.replaceAll("Ids?$", key.endsWith("Ids") ? "s" : "");
        return named.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    /// Where the room's words have its name.
    String labelKey() {
        return "setting." + key;
    }

    /// Where the room's words say what it does; the option's description is the same sentence.
    String helpKey() {
        return SettingsCommand.NAME + "." + group.code() + "." + optionName() + ".description";
    }

    /// Where the room's words have what one of its few values is called.
    String choiceKey(String value) {
        return SettingsCommand.NAME + "." + group.code() + "." + optionName() + "." + value;
    }

    /// The standard value in its written form.
    Optional<String> writtenStandard() {
        return Optional.ofNullable(standard).map(type::write);
    }

    /// A written value as it is kept: read, checked and written again, so that there is one form of each.
    String normal(String text) throws Unfit {
        return type.write(type.read(text));
    }
}
