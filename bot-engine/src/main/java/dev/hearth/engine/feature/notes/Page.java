package dev.hearth.engine.feature.notes;

import java.util.List;

/// Some notes of one member, newest first.
///
/// @param goesOn  whether there are older ones
/// @param isLater whether there are newer ones
public record Page(List<Note> notes, boolean goesOn, boolean isLater) {
    public Page {
        notes = List.copyOf(notes);
    }
}
