package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.SettingsView.Choice;
import dev.hearth.ui.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;

/// The engine's own words for settings in one language, read from its sources: a picture then shows how long they are.
final class EngineWords {
    private static final Path FOLDER = Path.of("../bot-engine/src/main/resources/dev/hearth/engine/guild/settings");

    private final Properties words = new Properties();

    EngineWords(Language language) {
        var file = "settings" + (language == Language.EN ? "" : "_" + language.code()) + ".properties";
        try (var reader = Files.newBufferedReader(FOLDER.resolve(file))) {
            words.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SettingsView in(SettingsView view) {
        return new SettingsView(
                view.guild(),
                view.groups().stream()
                        .map(group -> new Choice(
                                group.value(), word("guildsettings.view.page." + group.value(), group.label())))
                        .toList(),
                view.settings().stream().map(this::in).toList(),
                view.channels(),
                view.roles());
    }

    private SettingView in(SettingView setting) {
        var option = setting.key()
                .replaceAll("Ids?$", "")
                .replaceAll("([A-Z])", "-$1")
                .toLowerCase(Locale.ROOT);
        var help = "guildsettings." + setting.group().toLowerCase(Locale.ROOT) + "." + option + ".description";
        return new SettingView(
                setting.key(),
                setting.group(),
                setting.kind(),
                word("setting." + setting.key(), setting.label()),
                word(help, setting.help()),
                setting.value(),
                setting.standard(),
                setting.shown(),
                setting.waiting(),
                setting.choices(),
                setting.least(),
                setting.most(),
                setting.findings());
    }

    private String word(String key, String otherwise) {
        return words.getProperty(key, otherwise);
    }
}
