package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.joining;

import dev.hearth.control.BotPermission;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Speech;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Settings, their values and what is wrong with them, in words. Channels and roles are written so that Discord shows
/// their names.
final class SettingWords {
    private static final int TEXT_SHOWN = 60;
    private static final int LISTED = 10;

    private SettingWords() {}

    /// What holds for a setting.
    static <T> String value(Speech speech, Setting<T> setting, GuildSettings settings) {
        return settings.find(setting)
                .map(value -> value(speech, setting, value))
                .orElseGet(() -> unset(speech, setting));
    }

    /// A written value; null for not set, which is told as what holds then.
    static <T> String written(Speech speech, Setting<T> setting, @Nullable String text) {
        try {
            Optional<T> value = text == null
                    ? Optional.ofNullable(setting.standard())
                    : Optional.of(setting.type().read(text));
            return value.map(known -> value(speech, setting, known)).orElseGet(() -> unset(speech, setting));
        } catch (Unfit e) {
            return unset(speech, setting);
        }
    }

    private static String unset(Speech speech, Setting<?> setting) {
        return speech.say(setting.equals(Settings.LANGUAGE) ? "value.discord" : "value.unset");
    }

    private static <T> String value(Speech speech, Setting<T> setting, T value) {
        return switch (setting.type()) {
            case SettingType.OneOf<?> _ ->
                speech.say(setting.choiceKey(setting.type().write(value)));
            case SettingType.Truth _ -> speech.say("value." + value);
            case SettingType.Country _ -> country(speech, value.toString());
            default -> value instanceof List<?> several ? list(speech, setting, several) : one(value);
        };
    }

    private static String list(Speech speech, Setting<?> setting, List<?> several) {
        if (several.isEmpty()) {
            return speech.say(setting.equals(Settings.COMMAND_CHANNELS) ? "value.everywhere" : "value.none");
        }
        String first = several.stream().limit(LISTED).map(SettingWords::one).collect(joining(", "));
        return several.size() > LISTED ? first + " " + speech.say("saved.more", several.size() - LISTED) : first;
    }

    private static String one(Object value) {
        return switch (value) {
            case ChannelId channel -> "<#" + channel.value() + ">";
            case RoleId role -> "<@&" + role.value() + ">";
            case String text -> Excerpt.of(text, TEXT_SHOWN);
            default -> value.toString();
        };
    }

    static String country(Speech speech, String code) {
        return Locale.of("", code).getDisplayCountry(speech.language().locale());
    }

    /// What is wrong, without the setting's name.
    static String finding(Speech speech, Finding finding) {
        Object[] facts = finding.facts().stream()
                .map(fact -> fact instanceof List<?> permissions ? permissions(speech, permissions) : fact.toString())
                .toArray();
        return speech.say("finding." + finding.code(), facts);
    }

    private static String permissions(Speech speech, List<?> permissions) {
        return permissions.stream()
                .map(permission -> speech.name("permission", (BotPermission) permission))
                .collect(joining(", "));
    }

    /// What is wrong, with the setting's name.
    static String line(Speech speech, Finding finding) {
        return speech.say("finding.line", speech.say(finding.setting().labelKey()), finding(speech, finding));
    }
}
