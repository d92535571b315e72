package dev.hearth.app.process;

import dev.hearth.control.Wire;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// One order that a process of its own carries out in an engine's place or beside one.
///
/// @param name    what is being done
/// @param command the process's command line
/// @param report  what it tells
/// @param isLast  whether nothing follows
/// @param <R>     what it tells
record Errand<R>(String name, List<String> command, Class<R> report, Predicate<R> isLast) {
    /// Longest time without a word: a large database is copied in one go.
    private static final Duration SILENCE = Duration.ofMinutes(10);

    /// Carries it out. A stray line on standard output counts as a sign of life.
    ///
    /// @param heard hears what is told on the way
    /// @return what is told at the end
    /// @throws StartFailure if the process does not start or ends without a last word
    R carryOut(Object order, Consumer<R> heard) throws StartFailure {
        try (var child = Child.start(name, command)) {
            child.tell(Wire.line(order));
            while (true) {
                var line = child.hear(SILENCE);
                if (line.isEmpty()) {
                    throw new StartFailure("the " + name + " broke off: " + child.obituary(), "");
                }
                try {
                    var told = Wire.readLong(line.get(), report);
                    if (isLast.test(told)) {
                        return told;
                    }
                    heard.accept(told);
                } catch (Wire.Unreadable e) {
                    // nothing to tell
                }
            }
        }
    }
}
