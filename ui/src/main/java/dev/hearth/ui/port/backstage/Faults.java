package dev.hearth.ui.port.backstage;

import java.util.List;

/// What can be made to go wrong, and what still will.
///
/// @param requestsLeft  requests of the bot that are still to meet a fault
/// @param repeatsLeft   events that are still to be delivered twice
/// @param clockOffsetMs how far the server's clock is off
public record Faults(
        List<Fault> all,
        int requestsLeft,
        int repeatsLeft,
        boolean ignoresHeartbeats,
        boolean refusesResumes,
        long clockOffsetMs) {
    public Faults {
        all = List.copyOf(all);
    }

    /// How much still goes wrong.
    public int armed() {
        return requestsLeft
                + repeatsLeft
                + (ignoresHeartbeats ? 1 : 0)
                + (refusesResumes ? 1 : 0)
                + (clockOffsetMs == 0 ? 0 : 1);
    }

    /// Whether a switch is on.
    public boolean isOn(Fault fault) {
        return switch (fault.word()) {
            case "deaf" -> ignoresHeartbeats;
            case "forget" -> refusesResumes;
            default -> false;
        };
    }
}
