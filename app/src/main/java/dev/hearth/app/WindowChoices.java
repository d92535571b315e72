package dev.hearth.app;

import dev.hearth.control.Home;
import dev.hearth.control.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// What was chosen for the window, as a part of a saved configuration: the engine, which saves the rest, knows nothing
/// of it. It belongs to the home and not to a data folder.
final class WindowChoices {
    private static final String PART = "console";
    private static final Set<String> NAMES =
            Set.of("appearance", "language", "logLines", "environment", "toldOfClosing");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path file;

    WindowChoices(Home home) {
        this.file = home.root().resolve("console.json");
    }

    /// A configuration with what was chosen here; null where nothing was, for a part that is missing would be damage.
    String addTo(String configuration) {
        var whole = JSON.readTree(configuration);
        if (whole instanceof ObjectNode object) {
            object.set(PART, read(file).filter(WindowChoices::isKnown).orElse(null));
        }
        return JSON.writeValueAsString(whole) + "\n";
    }

    /// What a configuration says that was chosen otherwise; empty where it says nothing or the same.
    Optional<JsonNode> differingIn(Path configuration) {
        return read(configuration)
                .map(whole -> whole.path(PART))
                .filter(WindowChoices::isKnown)
                .filter(chosen -> !Optional.of(chosen).equals(read(file)));
    }

    /// Takes effect when the window is opened next.
    void keep(JsonNode chosen) throws IOException {
        OwnerOnly.createFolderOf(file);
        OwnerOnly.write(file, JSON.writeValueAsString(chosen).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isKnown(JsonNode chosen) {
        return chosen.isObject()
                && !chosen.isEmpty()
                && NAMES.containsAll(chosen.propertyNames())
                && chosen.properties().stream().allMatch(one -> one.getValue().isValueNode());
    }

    private static Optional<JsonNode> read(Path file) {
        try {
            return Optional.of(JSON.readTree(Files.readAllBytes(file)));
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }
}
