package dev.hearth.ui.port.backstage;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.SequencedMap;

/// One thing that can be made to go wrong.
///
/// @param word what the server calls it
/// @param does what it does, in the server's English
/// @param told what it can be told, with the values that stand if nothing is said
public record Fault(String word, String does, SequencedMap<String, String> told) {
    private static final String ON = "on";

    public Fault {
        told = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(told));
    }

    /// Whether it lasts until it is switched off.
    public boolean isSwitch() {
        return told.containsKey(ON);
    }
}
