package dev.hearth.engine.guild.settings;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What holds in one guild at one moment; never changes.
public final class GuildSettings {
    private final Map<String, Object> chosen;
    private final Map<String, Object> house;

    private GuildSettings(Map<String, Object> chosen, Map<String, Object> house) {
        this.chosen = Map.copyOf(chosen);
        this.house = house;
    }

    /// Reads the written values of a guild. One that cannot be read, for a newer version wrote it, counts as not set.
    ///
    /// @param written by key
    static GuildSettings read(Map<String, String> written, HouseRules house) {
        Map<String, Object> chosen = new HashMap<>();
        for (Setting<?> setting : Settings.ALL) {
            String text = written.get(setting.key());
            if (text != null) {
                try {
                    chosen.put(setting.key(), setting.type().read(text));
                } catch (Unfit e) {
                    // The row stays for the version that knows it.
                }
            }
        }
        return new GuildSettings(chosen, house.values());
    }

    /// What holds: the guild's choice, else the installation's, else the standard; empty if there is none of these.
    public <T> Optional<T> find(Setting<T> setting) {
        Optional<T> own = known(chosen, setting);
        return own.isPresent() ? own : standard(setting);
    }

    /// What holds where the guild chooses nothing.
    <T> Optional<T> standard(Setting<T> setting) {
        Optional<T> ofHouse = known(house, setting);
        return ofHouse.isPresent() ? ofHouse : Optional.ofNullable(setting.standard());
    }

    @SuppressWarnings("unchecked") // what stands under a setting's key was read by that setting's type
    private static <T> Optional<T> known(Map<String, Object> values, Setting<T> setting) {
        return Optional.ofNullable((T) values.get(setting.key()));
    }

    /// What holds for a setting that always has a value.
    public <T> T get(Setting<T> setting) {
        return find(setting).orElseThrow(() -> new IllegalArgumentException(setting.key() + " may be unset"));
    }

    /// Whether the guild chose it itself.
    boolean isChosen(Setting<?> setting) {
        return chosen.containsKey(setting.key());
    }

    /// The guild's own choice in its written form.
    <T> Optional<String> written(Setting<T> setting) {
        return isChosen(setting) ? find(setting).map(setting.type()::write) : Optional.empty();
    }

    /// All own choices in their written form, in the order of the settings.
    Map<String, String> written() {
        Map<String, String> all = new LinkedHashMap<>();
        for (Setting<?> setting : Settings.ALL) {
            written(setting).ifPresent(text -> all.put(setting.key(), text));
        }
        return all;
    }
}
