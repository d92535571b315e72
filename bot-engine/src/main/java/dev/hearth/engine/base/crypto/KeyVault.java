package dev.hearth.engine.base.crypto;

import java.util.Optional;

/// Where secrets are kept that open everything else: the operating system's keychain, or what can be had without one.
public interface KeyVault {
    /// What was saved under a name.
    ///
    /// @throws KeysUnusable if there is something under that name which cannot be read
    Optional<byte[]> load(String name) throws KeysUnusable;

    /// Keeps a secret; when this returns it lasts.
    ///
    /// @throws KeysUnusable if it could not be kept
    void save(String name, byte[] secret) throws KeysUnusable;

    /// How well secrets are kept here; shown to the admin.
    Safety safety();

    /// From the best to the least.
    enum Safety {
        /// The operating system's own, opened by signing in.
        KEYCHAIN,
        /// Wrapped with a passphrase that somebody types at each start.
        PASSPHRASE,
        /// A file that other users of the PC cannot read, but a thief of the disk can.
        OWNER_ONLY_FILE
    }
}
