package dev.hearth.engine.base.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// AES-256-GCM as both seals use it: a random nonce, then the text and its tag. A random nonce of 96 bits is safe for
/// four billion texts of one key; a member writes fewer.
final class Aead {
    static final int NONCE = 12;
    static final int TAG = 16;

    private final SecureRandom random = new SecureRandom();

    /// @param known what is not kept here but must be the same at opening
    byte[] seal(SecretKey key, byte[] known, byte[] text) {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, key, nonce, known);
            return ByteBuffer.allocate(NONCE + text.length + TAG)
                    .put(nonce)
                    .put(cipher.doFinal(text))
                    .array();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has AES-GCM", e);
        }
    }

    /// The text; empty if anything about it or around it was changed, or the key is another.
    Optional<byte[]> open(SecretKey key, byte[] known, byte[] sealed) {
        if (sealed.length < NONCE + TAG) {
            return Optional.empty();
        }
        try {
            var nonce = java.util.Arrays.copyOf(sealed, NONCE);
            var cipher = cipher(Cipher.DECRYPT_MODE, key, nonce, known);
            return Optional.of(cipher.doFinal(sealed, NONCE, sealed.length - NONCE));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, byte[] known) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce));
        cipher.updateAAD(known);
        return cipher;
    }
}
