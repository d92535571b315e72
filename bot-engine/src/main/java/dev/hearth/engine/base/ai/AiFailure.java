package dev.hearth.engine.base.ai;

/// Why the AI service did not answer.
public enum AiFailure {
    /// Nobody there, or not in time.
    UNREACHABLE,
    /// It wants another key.
    KEY_REFUSED,
    /// It has no such path or model: another kind of service, perhaps.
    UNKNOWN_THERE,
    /// It wants to be asked less, or is to be paid.
    TOO_MUCH,
    /// It said itself that something is broken.
    FAILING,
    /// It answered something that is no answer.
    GARBLED;

    /// Whether asking again soon may help.
    boolean isPassing() {
        return this == UNREACHABLE || this == TOO_MUCH || this == FAILING;
    }
}
