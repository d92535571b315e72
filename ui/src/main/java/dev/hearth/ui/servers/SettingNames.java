package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.ui.text.Messages;
import java.util.Optional;

/// What the settings of a guild are called, and their values in words. A setting that this version does not know keeps
/// its key.
final class SettingNames {
    private final SettingsView view;
    private final Offers offers;

    SettingNames(Messages words, SettingsView view) {
        this.view = view;
        offers = new Offers(words, view);
    }

    String label(String key) {
        return find(key).map(SettingView::label).orElse(key);
    }

    String say(String key, Optional<String> value) {
        return find(key).map(setting -> offers.say(setting, value)).orElse("…");
    }

    private Optional<SettingView> find(String key) {
        return view.settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst();
    }
}
