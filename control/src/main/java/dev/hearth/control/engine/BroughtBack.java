package dev.hearth.control.engine;

import java.util.Map;
import java.util.TreeMap;

/// What was brought back of one guild or one member, or would be: numbers alone, for what it is may be a member's.
///
/// @param added      rows of each table that were missing
/// @param present    how many rows are there already, and stayed as they are
/// @param unreadable how many rows were left out, for no key opens their texts any more
public record BroughtBack(Map<String, Long> added, long present, long unreadable) {
    public BroughtBack {
        added = new TreeMap<>(added);
    }

    /// Of all tables together.
    public long allAdded() {
        return added.values().stream().mapToLong(Long::longValue).sum();
    }
}
