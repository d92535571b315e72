package dev.hearth.engine.base.crypto;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.OptionalInt;
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
    ///
    /// @param chunk  what begins with it
    /// @param sealed takes it; has room for [#OVERHEAD] bytes more than the chunk
    /// @return how many bytes it has sealed
    public int seal(byte[] chunk, int length, byte[] sealed, boolean last) {
        try {
            return next(Cipher.ENCRYPT_MODE, last).doFinal(chunk, 0, length, sealed);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has AES-GCM", e);
        }
    }

    /// Opens the next chunk; empty if it is not the one that was sealed at this place.
    ///
    /// @param sealed what begins with it
    /// @param chunk  takes it
    /// @return how many bytes it has
    public OptionalInt open(byte[] sealed, int length, byte[] chunk, boolean last) {
        if (length < OVERHEAD) {
            return OptionalInt.empty();
        }
        try {
            return OptionalInt.of(next(Cipher.DECRYPT_MODE, last).doFinal(sealed, 0, length, chunk));
        } catch (AEADBadTagException e) {
            return OptionalInt.empty();
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
