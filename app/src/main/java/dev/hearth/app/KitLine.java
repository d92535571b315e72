package dev.hearth.app;

import java.io.IOException;

/// A recovery kit's code, typed on standard input.
final class KitLine {
    private KitLine() {}

    /// One line; empty if there is none.
    static String read(Surroundings surroundings, String prompt) {
        surroundings.err().print(prompt);
        surroundings.err().flush();
        try {
            var line = surroundings.in().readLine();
            return line == null ? "" : line.strip();
        } catch (IOException e) {
            return "";
        } finally {
            if (!surroundings.terminal()) {
                surroundings.err().println();
            }
        }
    }
}
