package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// A world as a file that people read and write. What is not in it: attachments, invites, webhooks, the audit log,
/// and what only one member saw.
public final class WorldFile {
    private WorldFile() {}

    /// A file that is no world.
    public static final class Unfit extends RuntimeException {
        Unfit(String why) {
            super(why);
        }
    }

    /// The world that is there where no file is.
    ///
    /// @param guilds how many of its guilds
    static JsonNode bundled(int guilds) {
        try (InputStream in = WorldFile.class.getResourceAsStream("world.json")) {
            var json = Json.read(Objects.requireNonNull(in, "the bundled world").readAllBytes());
            var list = Json.list(json, "guilds");
            while (list.size() > guilds) {
                list.remove(list.size() - 1);
            }
            var members = list.valueStream()
                    .flatMap(guild -> Json.list(guild, "members").valueStream())
                    .map(member -> Json.text(member, "name"))
                    .collect(Collectors.toSet());
            Json.list(json, "people").removeIf(person -> !members.contains(Json.text(person, "name")));
            return json;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file.
    ///
    /// @throws Unfit if it cannot be read, or is no JSON
    public static JsonNode read(Path file) {
        try {
            return Json.read(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new Unfit("it cannot be read");
        } catch (Refusal e) {
            throw new Unfit("it is no JSON");
        }
    }

    /// Writes a world whole or not at all.
    public static void write(World world, Path file) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(beside, Json.pretty(WorldWriter.of(world)));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
