package dev.hearth.app.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;

/// Where the lines come from.
///
/// @param lines  the text
/// @param origin who wrote it
public record Input(BufferedReader lines, Origin origin) {
    /// Who writes the lines.
    public enum Origin {
        /// A person at a terminal, who wants a prompt.
        KEYBOARD,
        /// A program, which wants no word that it did not ask for.
        PIPE,
        /// A file, which may hold comments and whose lines are shown as they are read.
        SCRIPT
    }

    /// The next line; empty at the end or when it cannot be read any further.
    Optional<String> next(Screen screen, Place place) {
        if (origin == Origin.KEYBOARD) {
            screen.prompt(place);
        }
        var line = readLine();
        while (origin == Origin.SCRIPT
                && line.filter(text -> text.stripLeading().startsWith("#")).isPresent()) {
            line = readLine();
        }
        if (origin == Origin.SCRIPT) {
            line.ifPresent(text -> screen.echo(place, text));
        }
        return line;
    }

    private Optional<String> readLine() {
        try {
            return Optional.ofNullable(lines.readLine());
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
