package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page of the documentation that lists every setting is made from the definitions.
class SettingsPageTest {
    private static final Path PAGE = Path.of("../docs/settings.md");
    private static final Path MADE = Path.of("target/settings.md");

    private final Speech speech = new Speech(Words.beside(SettingsFeature.class, "settings"), Language.EN);

    @Test
    void thePageIsTrue() throws IOException {
        Files.writeString(MADE, page());

        assertThat(PAGE)
                .as("docs/settings.md; copy bot-engine/target/settings.md there")
                .hasContent(page());
    }

    private String page() {
        return """
                # Settings of a server

                Whoever may manage the server changes them with `/guildsettings`; whoever runs the bot, in the console. Made from
                the definitions in `guild.settings`. What waits for something is kept already and does nothing yet.
                """ + Stream.of(SettingGroup.values()).map(this::group).collect(joining());
    }

    private String group(SettingGroup group) {
        return "\n## " + speech.name("group", group) + "\n\n"
                + "| setting | name | takes | standard | does | works |\n|---|---|---|---|---|---|\n"
                + Settings.of(group).stream().map(this::row).collect(joining());
    }

    private <T> String row(Setting<T> setting) {
        return "| `%s` | %s | %s | %s | %s | %s |%n"
                .formatted(
                        setting.key(),
                        speech.say(setting.labelKey()),
                        takes(setting.type()),
                        standard(setting),
                        speech.say(setting.helpKey()),
                        setting.effect().isWaiting()
                                ? speech.say("view.waiting", speech.name("effect", setting.effect()))
                                : "yes");
    }

    private String standard(Setting<?> setting) {
        if (setting.equals(Settings.TIME_ZONE)) {
            return "the zone of the bot’s PC";
        }
        return SettingWords.written(speech, setting, null);
    }

    private static String takes(SettingType<?> type) {
        return switch (type) {
            case SettingType.Channel _ -> "a channel";
            case SettingType.Channels(int most) -> "up to " + most + " channels";
            case SettingType.Role _ -> "a role";
            case SettingType.Roles(int most) -> "up to " + most + " roles";
            case SettingType.Truth _ -> "on or off";
            case SettingType.Whole(int least, int most) -> least + " to " + most;
            case SettingType.OneOf<?> few ->
                few.choices().stream().map(value -> "`" + value + "`").collect(joining(", "));
            case SettingType.Text(int most) -> "up to " + most + " characters";
            case SettingType.Phrases(int most, int longest) ->
                "up to " + most + " phrases of " + longest + " characters";
            case SettingType.Clock _ -> "a time";
            case SettingType.Zone _ -> "a time zone";
            case SettingType.Country _ -> "a country";
        };
    }
}
