package dev.hearth.app.supervisor.secrets;

import java.io.IOException;
import java.util.Optional;
import javax.crypto.SecretKey;

/// Where the key lies that the token is sealed with; the keychain of the system can take the file's place.
public interface SealingKey {
    /// The key; empty if there is none.
    Optional<SecretKey> find() throws IOException;

    /// The key; a new one where there is none.
    SecretKey findOrMake() throws IOException;

    void forget() throws IOException;
}
