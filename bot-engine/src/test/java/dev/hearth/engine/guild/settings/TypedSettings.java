package dev.hearth.engine.guild.settings;

import java.util.List;
import java.util.Locale;

/// How settings are typed on Discord, for tests that type them all.
public final class TypedSettings {
    private TypedSettings() {}

    /// The keys of all settings there are.
    public static List<String> keys() {
        return Settings.ALL.stream().map(Setting::key).toList();
    }

    /// The page that shows it.
    public static String page(String key) {
        return of(key).group().name();
    }

    /// What sets it, such as `moderation auto-mod-level:5`.
    public static String line(String key, String typed) {
        Setting<?> setting = of(key);
        return setting.group().name().toLowerCase(Locale.ROOT) + " " + setting.optionName() + ":" + typed;
    }

    private static Setting<?> of(String key) {
        return Settings.byKey(key).orElseThrow();
    }
}
