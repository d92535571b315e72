package dev.hearth.engine.base.store;

/// The database cannot be opened as it is. Nothing in it was changed. Carries no text from below.
public final class StoreUnusable extends Exception {
    private final Reason reason;

    /// Why, so that a remedy can be named.
    public enum Reason {
        /// A later version of Hearth has written to it.
        NEWER_SCHEMA,
        /// It was made with another key.
        WRONG_KEY,
        /// Its files are not what the engine wrote.
        DAMAGED,
        /// Another process has it open.
        IN_USE,
        /// A migration that ran is not the one that this version ships.
        DRIFT,
        /// A migration did not run to its end and was rolled back.
        MIGRATION_FAILED,
        /// The server does not answer, or does not let us in.
        UNREACHABLE
    }

    StoreUnusable(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
