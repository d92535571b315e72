package dev.hearth.engine.feature;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;

/// Reads ids as the console sends them, which are texts: JSON's numbers are too short for them.
public final class WireIds {
    private WireIds() {}

    /// Discord's number.
    ///
    /// @throws Refused if it is none; what was sent is not repeated
    public static long read(String text) throws Refused {
        try {
            long value = Long.parseLong(text);
            if (value > 0) {
                return value;
            }
        } catch (NumberFormatException e) {
            // Told below, without what was sent.
        }
        throw new Refused(Problem.of("not-an-id", "An id is a number.", ""));
    }
}
