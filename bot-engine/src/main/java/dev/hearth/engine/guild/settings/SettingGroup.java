package dev.hearth.engine.guild.settings;

import java.util.List;
import java.util.Locale;

/// What settings are about: a subcommand and a page for each group.
public enum SettingGroup {
    CHANNELS,
    FEATURES,
    MODERATION,
    CARE,
    GENERAL;

    private static final List<SettingGroup> PAGES = List.of(values());

    /// The number of its page, from 1.
    int page() {
        return PAGES.indexOf(this) + 1;
    }

    /// The group so many pages further; after the last comes the first.
    SettingGroup turned(int pages) {
        return PAGES.get(Math.floorMod(PAGES.indexOf(this) + pages, PAGES.size()));
    }

    /// The subcommand that sets them.
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
