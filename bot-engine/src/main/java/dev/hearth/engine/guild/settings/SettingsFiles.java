package dev.hearth.engine.guild.settings;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.engine.guild.settings.SettingsDesk.Edit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A guild's choices as a file that people keep and carry to other installations. It says of what version it is: a
/// newer one may mean other things by the same words, so it is not guessed at.
final class SettingsFiles {
    private static final String KIND = "hearth-guild-settings";
    private static final int VERSION = 1;
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z]{1,48}");

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private SettingsFiles() {}

    static String write(GuildSettings settings) {
        Map<String, Object> file = new LinkedHashMap<>();
        file.put("kind", KIND);
        file.put("version", VERSION);
        file.put("settings", settings.written());
        return JSON.writeValueAsString(file);
    }

    /// Reads a file as an edit of every setting: what it does not name is cleared.
    ///
    /// @throws Refused if it is no such file, was cut, is newer, or names what this version does not know; says
    ///     nothing of its content but such names
    static List<Edit> read(String json) throws Refused {
        JsonNode settings = settings(parsed(json));
        List<Edit> edits = new ArrayList<>();
        for (Setting<?> setting : Settings.ALL) {
            edits.add(new Edit(setting, text(settings.path(setting.key()))));
        }
        return edits;
    }

    private static JsonNode parsed(String json) throws Refused {
        try {
            JsonNode file = JSON.readTree(json);
            if (file.path("kind").asString("").equals(KIND)) {
                return file;
            }
        } catch (JacksonException e) {
            throw damaged();
        }
        throw damaged();
    }

    private static JsonNode settings(JsonNode file) throws Refused {
        JsonNode version = file.path("version");
        if (!version.isInt() || version.asInt() < 1 || !file.path("settings").isObject()) {
            throw damaged();
        }
        if (version.asInt() > VERSION) {
            throw new Refused(Problem.of(
                    "settings-file-newer",
                    "A newer version of Hearth wrote this file.",
                    "Update Hearth, then import it again."));
        }
        JsonNode settings = file.path("settings");
        Set<String> unknown = new TreeSet<>(settings.propertyNames());
        unknown.removeIf(key -> Settings.byKey(key).isPresent());
        if (!unknown.isEmpty()) {
            throw new Refused(unknown(unknown));
        }
        return settings;
    }

    private static Problem unknown(Set<String> keys) {
        keys.removeIf(key -> !PLAIN.matcher(key).matches());
        return new Problem(
                "unknown-setting",
                "There are settings that this version does not know.",
                "Remove them, or update Hearth.",
                String.join(", ", keys));
    }

    private static @Nullable String text(JsonNode value) throws Refused {
        if (value.isMissingNode()) {
            return null;
        }
        if (!value.isString()) {
            throw damaged();
        }
        return value.asString();
    }

    private static Refused damaged() {
        return new Refused(Problem.of(
                "settings-file-damaged",
                "This is no file of settings, or a part of it is missing.",
                "Export it again and take the whole file."));
    }
}
