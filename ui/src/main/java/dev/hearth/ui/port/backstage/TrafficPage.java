package dev.hearth.ui.port.backstage;

import java.util.List;

/// What was said since the last look, oldest first.
///
/// @param next after which entry to look the next time; less than before if the server began anew
public record TrafficPage(long next, List<TrafficEntry> entries) {
    public TrafficPage {
        entries = List.copyOf(entries);
    }
}
