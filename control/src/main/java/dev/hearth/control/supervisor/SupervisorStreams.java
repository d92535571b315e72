package dev.hearth.control.supervisor;

/// The supervisor's stream of events and what it carries.
public final class SupervisorStreams {
    /// [House] as [#STATE] when anything in it changes, [Happening] as [#HAPPENING], nothing as [#RAISE].
    public static final String HOUSE = "house";

    public static final String STATE = "state";
    public static final String HAPPENING = "happening";
    public static final String RAISE = "raise";

    private SupervisorStreams() {}
}
