package dev.hearth.engine.base.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/// Seals a long text in chunks with AES-256-GCM, so that it can be read before it has all come and no chunk can be
/// changed, left out, moved or added: the nonce is a prefix, the chunk's number and whether it is the last. The key
/// is used for one such text only. One direction at a time, one thread.
///
/// @see <a href="https://eprint.iacr.org/2015/189">the STREAM construction</a>
public final class ChunkSeal {
    /// How many bytes the prefix has.
    public static final int PREFIX = 7;
    /// By how many bytes a sealed chunk is longer.
    public static final int OVERHEAD = Aead.TAG;

    private final SecretKey key;
    private final byte[] prefix;
    private final byte[] known;
    private int number;
    private boolean ended;

    /// @param prefix random
    /// @param known  what stands before the chunks; it is part of each seal
    public ChunkSeal(SecretKey key, byte[] prefix, byte[] known) {
        if (prefix.length != PREFIX) {
            throw new IllegalArgumentException("a prefix has " + PREFIX + " bytes");
        }
        this.key = key;
        this.prefix = prefix.clone();
        this.known = known.clone();
    }

    /// Seals the next chunk.
    public byte[] seal(ByteBuffer chunk, boolean last) {
        try {
            var sealed = ByteBuffer.allocate(chunk.remaining() + OVERHEAD);
            next(Cipher.ENCRYPT_MODE, last).doFinal(chunk, sealed);
            return sealed.array();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has AES-GCM", e);
        }
    }

    /// Opens the next chunk; empty if it is not the one that was sealed at this place.
    public Optional<byte[]> open(byte[] sealed, boolean last) {
        if (sealed.length < OVERHEAD) {
            return Optional.empty();
        }
        try {
            return Optional.of(next(Cipher.DECRYPT_MODE, last).doFinal(sealed));
        } catch (AEADBadTagException e) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has AES-GCM", e);
        }
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        if (ended || number < 0) {
            throw new IllegalStateException("no chunk comes after the last");
        }
        var nonce = ByteBuffer.allocate(Aead.NONCE).put(prefix).putInt(number).put((byte) (last ? 1 : 0));
        number++;
        ended = last;
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(Aead.TAG * 8, nonce.array()));
        cipher.updateAAD(known);
        return cipher;
    }
}
