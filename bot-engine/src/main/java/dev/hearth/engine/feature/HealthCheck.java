package dev.hearth.engine.feature;

import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.Check.Level;
import dev.hearth.engine.base.text.Words;
import java.util.Map;
import java.util.Optional;

/// A question about the engine's health that a room answers about itself.
///
/// @param name  names the check for the console and the supervisor
/// @param words the room's words, which have what is checked as `name.check`; empty for what concerns the admin alone
///              and is not told to members
public record HealthCheck(String name, Optional<Words> words, Probe probe) {
    /// One that members are told of too.
    public HealthCheck(String name, Words words, Probe probe) {
        this(name, Optional.of(words), probe);
    }

    /// One for the console alone.
    public static HealthCheck forAdmin(String name, Probe probe) {
        return new HealthCheck(name, Optional.empty(), probe);
    }

    /// Looks how things are. May wait for a second or so; what it throws counts as bad.
    @FunctionalInterface
    public interface Probe {
        Finding look();
    }

    /// How things are.
    ///
    /// @param code  what was found, as of [Check#code]
    /// @param facts figures and names for a screen's words; nothing that a member wrote
    public record Finding(Level level, String code, Map<String, String> facts) {
        public Finding {
            facts = Map.copyOf(facts);
        }

        public static Finding of(Level level, String code) {
            return new Finding(level, code, Map.of());
        }

        public static Finding of(Level level, String code, String fact, long figure) {
            return new Finding(level, code, Map.of(fact, Long.toString(figure)));
        }
    }

    /// Asks it now.
    public Check ask() {
        Finding found = look();
        return new Check(name, found.level(), found.code(), found.facts());
    }

    private Finding look() {
        try {
            return probe.look();
        } catch (RuntimeException e) {
            return Finding.of(Level.BAD, "failing");
        }
    }
}
