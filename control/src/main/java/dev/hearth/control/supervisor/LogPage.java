package dev.hearth.control.supervisor;

import java.util.List;
import java.util.Optional;

/// Lines of the log's files, oldest first, each the JSON that stands there.
///
/// @param before where the page before begins; empty if there is none
public record LogPage(List<String> lines, Optional<String> before) {
    public LogPage {
        lines = List.copyOf(lines);
    }
}
