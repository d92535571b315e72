package dev.hearth.engine.base.crypto;

import java.nio.file.Path;

/// Keys that should be there cannot be had. Nothing was changed, and no new key was made in their place. Says where,
/// never what.
public final class KeysUnusable extends Exception {
    private final Reason reason;
    private final String where;

    /// Why, so that a remedy can be named.
    public enum Reason {
        /// There is data, but not the key that it was written with.
        MISSING,
        /// The bytes are not those that were written.
        DAMAGED,
        /// They belong to another master key.
        WRONG_KEY,
        /// The disk does not let us read or write.
        UNREACHABLE
    }

    KeysUnusable(Reason reason, Path where) {
        this(reason, where.toString());
    }

    /// @param where a path, or the name of a secret in its vault
    KeysUnusable(Reason reason, String where) {
        super(reason + ": " + where);
        this.reason = reason;
        this.where = where;
    }

    public Reason reason() {
        return reason;
    }

    /// A path, or the name of a secret in its vault.
    public String where() {
        return where;
    }
}
