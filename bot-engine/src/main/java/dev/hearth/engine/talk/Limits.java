package dev.hearth.engine.talk;

import java.util.List;

/// Discord's own bounds, kept where a reply is made: what breaks them would be refused only after the member waits.
final class Limits {
    private Limits() {}

    static void text(String what, String text, int most) {
        if (text.isEmpty() || text.length() > most) {
            throw new IllegalArgumentException(what + " needs 1 to " + most + " characters, has " + text.length());
        }
    }

    static void count(String what, List<?> things, int least, int most) {
        if (things.size() < least || things.size() > most) {
            throw new IllegalArgumentException(what + ": " + least + " to " + most + ", not " + things.size());
        }
    }
}
