package dev.hearth.engine.feature;

/// A question about the engine's health that a room can answer about itself.
///
/// @param name  by which the words of `check.name` are found
/// @param probe answers true if all is well; may wait for a second or so; what it throws counts as false
public record HealthCheck(String name, Probe probe) {
    /// Looks whether all is well.
    @FunctionalInterface
    public interface Probe {
        boolean isWell();
    }

    public boolean isWell() {
        try {
            return probe.isWell();
        } catch (RuntimeException e) {
            return false;
        }
    }
}
