package dev.hearth.app.supervisor.secrets;

import dev.hearth.control.OwnerOnly;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// A key in a file that only its owner can read: whoever gets the sealed file alone, from a copy or a synchronised
/// folder, can do nothing with it; whoever reads both as this user can.
public final class OwnerOnlyFileKey implements SealingKey {
    private static final int BYTES = 32;

    private final Path file;

    /// A key that need not be there yet.
    public OwnerOnlyFileKey(Path file) {
        this.file = file;
    }

    @Override
    public Optional<SecretKey> find() throws IOException {
        try {
            var bytes = Files.readAllBytes(file);
            if (bytes.length != BYTES) {
                throw new IOException(file + " is no key");
            }
            return Optional.of(new SecretKeySpec(bytes, "AES"));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    @Override
    public SecretKey findOrMake() throws IOException {
        var found = find();
        if (found.isPresent()) {
            return found.get();
        }
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        OwnerOnly.createFolderOf(file);
        OwnerOnly.write(file, bytes);
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public void forget() throws IOException {
        Files.deleteIfExists(file);
    }
}
