package dev.hearth.control.supervisor;

import java.util.List;

/// When the bot was away, newest first.
public record Gaps(List<Gap> gaps) {
    public Gaps {
        gaps = List.copyOf(gaps);
    }
}
