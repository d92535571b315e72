package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.id.EntryId;

/// Something that helps its owner. Its name stays out of `toString`.
///
/// @param used   how often it was used
/// @param helped how often of these it helped, at least a little
record Tool(EntryId id, String name, int used, int helped) {
    /// In characters.
    static final int LONGEST = 80;

    /// How many somebody may have: as many as one list shows.
    static final int MOST = 25;

    Tool {
        if (name.isBlank() || name.codePointCount(0, name.length()) > LONGEST) {
            throw new IllegalArgumentException("a tool's name has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "Tool[" + id.text() + "]";
    }
}
