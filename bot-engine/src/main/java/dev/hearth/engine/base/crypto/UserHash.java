package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.id.UserId;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/// Ids of persons, so that they can be told apart and not be found out: a keyed hash. Without the key, trying all
/// ids of Discord leads nowhere.
public final class UserHash {
    private static final int SHORT = 6;

    private final SecretKey key;

    public UserHash(MasterKey master) {
        this(master, MasterKey.Purpose.USER_HASH);
    }

    UserHash(MasterKey master, MasterKey.Purpose purpose) {
        this(master.subkey(purpose));
    }

    UserHash(SecretKey key) {
        this.key = key;
    }

    /// For the log: twelve hexadecimal digits, the same for a person as long as the master key is.
    public String of(UserId user) {
        return HexFormat.of().formatHex(Arrays.copyOf(full(user), SHORT));
    }

    /// 256 bits.
    byte[] full(UserId user) {
        return of(ByteBuffer.allocate(Long.BYTES).putLong(user.value()).array());
    }

    byte[] of(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new AssertionError("every Java has HMAC", e);
        }
    }
}
