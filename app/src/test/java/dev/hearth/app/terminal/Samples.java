package dev.hearth.app.terminal;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Messages as Discord writes them, and what a screen makes of them.
final class Samples {
    static final Place GENERAL = new Place("Mira", "Practice", "general", false);
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final OptionalLong UNASKED = OptionalLong.empty();

    private static final JsonMapper JSON = JsonMapper.shared();

    private Samples() {}

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static Message message(String content) {
        return new Message(7, "1", "Hearth", "general", false, false, content, List.of(), List.of(), List.of());
    }

    static Message withEmbed(String embed) {
        return new Message(7, "1", "Hearth", "general", true, false, "", List.of(json(embed)), List.of(), List.of());
    }

    static Message withComponents(String... components) {
        var parsed = List.of(components).stream().map(Samples::json).toList();
        return new Message(7, "1", "Hearth", "general", false, false, "", List.of(), parsed, List.of());
    }

    /// What a screen prints.
    static String shown(Function<PrintStream, Screen> screen, Consumer<Screen> what) {
        var bytes = new ByteArrayOutputStream();
        what.accept(screen.apply(new PrintStream(bytes, false, StandardCharsets.UTF_8)));
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
