package dev.hearth.engine.ops.configuration;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.node.ObjectNode;

/// `config.json`, which is otherwise never written. Which database is used is left as it is here: that is a fact of
/// this PC, and what else is brought in goes into the database that is used now.
///
/// @param check what refuses a content that no engine would start on
public record ConfigFile(Path file, Check check) {
    private static final Set<String> OF_THIS_PC = Set.of("database", "databaseUser");

    /// Holds a content against what an engine takes.
    public interface Check {
        /// Says no if no engine would start on it.
        void hold(byte[] json) throws Refused;
    }

    ObjectNode read() throws Refused {
        try {
            var json = Files.readAllBytes(file);
            check.hold(json);
            return ConfigurationFile.object(json).orElseThrow(ConfigurationFile::damaged);
        } catch (NoSuchFileException e) {
            return ConfigurationFile.empty();
        } catch (IOException e) {
            throw ConfigurationFile.damaged();
        }
    }

    /// What it would say if another's settings were brought in.
    ObjectNode with(ObjectNode brought) throws Refused {
        var next = brought.deepCopy();
        next.remove(OF_THIS_PC);
        var now = read();
        OF_THIS_PC.stream().filter(now::has).forEach(name -> next.set(name, now.get(name)));
        check.hold(ConfigurationFile.bytes(next));
        return next;
    }

    /// Writes another content.
    ///
    /// @return where the content of before lies; empty if there was none
    Optional<Path> replace(ObjectNode next) throws IOException {
        Optional<Path> before = Optional.empty();
        if (Files.exists(file)) {
            var old = file.resolveSibling(file.getFileName() + ".old");
            OwnerOnly.write(old, Files.readAllBytes(file));
            before = Optional.of(old);
        }
        OwnerOnly.write(file, ConfigurationFile.bytes(next));
        return before;
    }
}
