package dev.hearth.control.supervisor;

import java.util.List;

/// What happened, newest first.
public record Happenings(List<Happening> happenings) {
    public Happenings {
        happenings = List.copyOf(happenings);
    }
}
