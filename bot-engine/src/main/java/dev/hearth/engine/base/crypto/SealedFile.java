package dev.hearth.engine.base.crypto;

import dev.hearth.control.OwnerOnly;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import javax.crypto.SecretKey;

/// A small secret in a file of its own, sealed with a key that is derived from the master key.
public final class SealedFile {
    private final Path file;
    private final SecretKey key;
    private final byte[] known;
    private final Aead aead = new Aead();

    /// @param file    its folder exists
    /// @param purpose what the secret is for; one that was sealed for something else does not open
    public SealedFile(Path file, MasterKey master, MasterKey.Purpose purpose) {
        this.file = file;
        key = master.subkey(purpose);
        known = purpose.name().getBytes(StandardCharsets.US_ASCII);
    }

    /// The secret; empty if there is none, or none that this master key opens.
    public Optional<byte[]> read() throws IOException {
        try {
            return aead.open(key, known, Files.readAllBytes(file));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    /// Keeps a secret in place of the one before; when this returns it lasts.
    public void write(byte[] secret) throws IOException {
        OwnerOnly.write(file, aead.seal(key, known, secret));
    }

    public void delete() throws IOException {
        if (Files.deleteIfExists(file)) {
            OwnerOnly.syncName(file);
        }
    }
}
