package dev.hearth.engine.base.store;

import java.nio.file.Path;
import javax.crypto.SecretKey;

/// Which database the engine opens, and with what.
public sealed interface StoreSettings {

    /// The embedded database.
    ///
    /// @param folder  where it lies, or is to lie; its parent exists
    /// @param backups where a copy is put before the schema changes; made when it is needed
    /// @param key     256 bits; every page and log record is encrypted with it
    record Derby(Path folder, Path backups, SecretKey key) implements StoreSettings {
        /// Without the key.
        @Override
        public String toString() {
            return "Derby[folder=" + folder + "]";
        }
    }

    /// A server that somebody runs: the growth path. It encrypts by its own means or not at all; what members wrote
    /// is sealed in any case.
    ///
    /// @param url `jdbc:postgresql:...`
    record Postgres(String url, String user, String password) implements StoreSettings {
        /// Without the password, which the address may hold too.
        @Override
        public String toString() {
            return "Postgres[user=" + user + "]";
        }
    }
}
