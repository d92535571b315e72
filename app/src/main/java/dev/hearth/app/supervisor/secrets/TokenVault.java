package dev.hearth.app.supervisor.secrets;

import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.control.OwnerOnly;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// The token of the real Discord, sealed with AES-256-GCM. It is opened for each use and not held in between.
public final class TokenVault {
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final byte[] PURPOSE = "hearth discord token 1".getBytes(StandardCharsets.UTF_8);

    private final Path sealed;
    private final Path copy;
    private final SealingKey key;
    private final Notes notes;
    private volatile boolean holds;

    /// The vault of a keys folder.
    public TokenVault(Path keys, SealingKey key, Notes notes) {
        this.sealed = keys.resolve("discord-token.sealed");
        this.copy = keys.resolve("discord-token.sealed.old");
        this.key = key;
        this.notes = notes;
        this.holds = token().isPresent();
    }

    /// Whether there is a token, without opening it.
    public boolean holds() {
        return holds;
    }

    /// The token; that of the copy where the newest file is damaged.
    public synchronized Optional<String> token() {
        if (!Files.exists(sealed)) {
            return Optional.empty();
        }
        try {
            var there = key.find();
            if (there.isEmpty()) {
                notes.note("the key of the token is missing; give Hearth the token again");
                return Optional.empty();
            }
            return open(sealed, there.get()).or(() -> open(copy, there.get()));
        } catch (IOException e) {
            notes.note("the key of the token cannot be read: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /// Keeps a token in place of the one before, of which a sealed copy stays.
    public synchronized void keep(String token) throws IOException {
        OwnerOnly.createFolderOf(sealed);
        if (Files.exists(sealed)) {
            Files.copy(sealed, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
        OwnerOnly.write(sealed, seal(token, key.findOrMake()));
        holds = true;
    }

    /// Removes token, copy and key.
    public synchronized void forget() throws IOException {
        Files.deleteIfExists(sealed);
        Files.deleteIfExists(copy);
        key.forget();
        holds = false;
    }

    private Optional<String> open(Path file, SecretKey with) {
        try {
            var bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            if (bytes.remaining() <= 1 + NONCE || bytes.get() != VERSION) {
                throw new IOException("not of this form");
            }
            var nonce = new byte[NONCE];
            bytes.get(nonce);
            var text = new byte[bytes.remaining()];
            bytes.get(text);
            var opened = cipher(Cipher.DECRYPT_MODE, with, nonce).doFinal(text);
            return Optional.of(new String(opened, StandardCharsets.UTF_8));
        } catch (IOException | GeneralSecurityException e) {
            notes.note(file.getFileName() + " cannot be opened: " + e.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static byte[] seal(String token, SecretKey with) throws IOException {
        var nonce = new byte[NONCE];
        new SecureRandom().nextBytes(nonce);
        try {
            var text = cipher(Cipher.ENCRYPT_MODE, with, nonce).doFinal(token.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.allocate(1 + NONCE + text.length)
                    .put(VERSION)
                    .put(nonce)
                    .put(text)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IOException("this Java cannot seal", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey with, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, with, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(PURPOSE);
        return cipher;
    }
}
