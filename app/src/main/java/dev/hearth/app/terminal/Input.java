package dev.hearth.app.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.LineNumberReader;
import java.util.Optional;

/// Where the lines come from.
///
/// @param lines  the text
/// @param origin who wrote it
/// @param name   what to call it when a line of it is wrong; empty if nobody would look it up
public record Input(LineNumberReader lines, Origin origin, String name) {
    /// Who writes the lines.
    public enum Origin {
        /// A person at a terminal, who wants a prompt.
        KEYBOARD,
        /// A program, which wants no word that it did not ask for.
        PIPE,
        /// A file, which may hold comments and whose lines are shown as they are read.
        SCRIPT
    }

    /// Lines as they come.
    public static Input of(BufferedReader lines, Origin origin) {
        return new Input(new LineNumberReader(lines), origin, "");
    }

    /// A file's lines.
    ///
    /// @param name the file, for messages
    public static Input script(BufferedReader lines, String name) {
        return new Input(new LineNumberReader(lines), Origin.SCRIPT, name);
    }

    /// Where the line stands that was read last: `checkin.hearth:7`.
    String place() {
        return (name.isEmpty() ? "line " : name + ":") + lines.getLineNumber();
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
