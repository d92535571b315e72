package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Let a recovery kit count: every backup from now on can be opened with it, and no longer with the one before. To be
/// asked when a person has typed the code from what they wrote down or printed. Refused with `kit-mistyped`.
///
/// @param code as it was typed
public record KeepKit(String code) implements Request<RecoveryView> {
    /// Without the code, which a record's own text would show.
    @Override
    public String toString() {
        return "KeepKit[hidden]";
    }

    @Override
    public Class<RecoveryView> answerType() {
        return RecoveryView.class;
    }
}
