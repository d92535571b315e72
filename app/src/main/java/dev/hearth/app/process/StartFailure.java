package dev.hearth.app.process;

/// A child process that did not come up, in words for the person at the keyboard. Its message is the whole line.
public final class StartFailure extends Exception {
    private static final long serialVersionUID = 1;

    /// @param reason what happened
    /// @param remedy what to do about it; empty if nobody knows
    StartFailure(String reason, String remedy) {
        super(remedy.isEmpty() ? reason : reason + "\n  " + remedy);
    }
}
