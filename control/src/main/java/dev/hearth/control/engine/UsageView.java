package dev.hearth.control.engine;

import java.util.List;
import java.util.Optional;

/// Figures by day, never by person, the oldest day first.
public record UsageView(List<Count> counts) {
    /// How often it happened.
    ///
    /// @param day   a day in UTC, as `2026-11-25`
    /// @param guild a guild's id; empty for the whole installation
    /// @param what  a command's name such as `mod warn`, a control's such as `mood.note`, `joined` or `left`
    public record Count(String day, Optional<String> guild, String what, long times) {}

    public UsageView {
        counts = List.copyOf(counts);
    }
}
