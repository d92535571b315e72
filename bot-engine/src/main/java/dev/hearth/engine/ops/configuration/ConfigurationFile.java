package dev.hearth.engine.ops.configuration;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.engine.command.StaffRole;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// The file. It is meant to be read, compared and put right by hand, so it carries no hash; whatever in it is not known
/// is refused. What it says of the window is the console's and not looked at here.
///
/// @param kind    what the file is, always the same word
/// @param version of its form
/// @param product the version of Hearth that wrote it
/// @param config  what `config.json` says
/// @param staff   roles by Discord id
/// @param console what was chosen for the window; null where it was not saved
record ConfigurationFile(
        String kind,
        int version,
        String product,
        Instant saved,
        ObjectNode config,
        Backups backups,
        List<Server> servers,
        Map<String, StaffRole> staff,
        @Nullable JsonNode console) {
    static final String KIND = "hearth-configuration";
    static final int VERSION = 1;
    /// In bytes: far above what the most servers could have set.
    static final int LARGEST = 16 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    /// Whoever edits by hand may leave a null where none belongs: it is damage, and told as such.
    ConfigurationFile {
        Objects.requireNonNull(config);
        Objects.requireNonNull(backups);
        servers = List.copyOf(servers);
        staff = new TreeMap<>(Map.copyOf(staff));
    }

    /// When backups are made, and the folders besides the data folder's own that they go to.
    record Backups(BackupSchedule schedule, List<String> targets) {
        Backups {
            Objects.requireNonNull(schedule);
            targets = List.copyOf(targets);
        }
    }

    /// What one server chose.
    ///
    /// @param name null where the bot was offline
    record Server(String id, @Nullable String name, Map<String, String> settings) {
        Server {
            Objects.requireNonNull(id);
            settings = new TreeMap<>(Map.copyOf(settings));
        }
    }

    String json() {
        return JSON.writeValueAsString(this) + "\n";
    }

    static ObjectNode empty() {
        return JSON.createObjectNode();
    }

    /// Reads a JSON object, such as `config.json`; empty if it is none.
    static Optional<ObjectNode> object(byte[] json) {
        try {
            return JSON.readTree(json) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    static byte[] bytes(ObjectNode object) {
        return JSON.writeValueAsBytes(object);
    }

    /// Reads a file.
    ///
    /// @throws Refused if it is no such file, was cut, is newer or holds what is not known; quotes nothing of it
    static ConfigurationFile read(byte[] json) throws Refused {
        var head = object(json)
                .filter(found -> found.path("kind").asString("").equals(KIND))
                .orElseThrow(ConfigurationFile::damaged);
        if (head.path("version").asInt(0) > VERSION) {
            throw new Refused(Problem.of(
                    "configuration-newer",
                    "A newer version of Hearth wrote this file.",
                    "Update Hearth, then import it again."));
        }
        try {
            return JSON.treeToValue(head, ConfigurationFile.class);
        } catch (JacksonException e) {
            throw damaged();
        }
    }

    static Refused damaged() {
        return new Refused(Problem.of(
                "configuration-damaged",
                "This is no saved configuration, or a part of it is missing or not known.",
                "Save it again with 'hearth backup config' and take the whole file."));
    }
}
