package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import java.nio.ByteBuffer;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// What opens an installation's data once an archive is unpacked: its database and its members' keys. It opens no
/// archive, so that it can be given away with one and the others stay closed.
///
/// @param database opens the database's pages
/// @param members  opens the members' keys
/// @param names    tells under which name a member's key is kept
public record DataKeys(SecretKey database, SecretKey members, SecretKey names) {
    private static final int BYTES = 3 * MasterKey.BYTES;

    /// Those of the installation that has this master key.
    public static DataKeys of(MasterKey master) {
        return new DataKeys(
                master.subkey(Purpose.DATABASE),
                master.subkey(Purpose.MEMBER_KEYS),
                master.subkey(Purpose.MEMBER_NAMES));
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES)
                .put(database.getEncoded())
                .put(members.getEncoded())
                .put(names.getEncoded())
                .array();
    }

    static Optional<DataKeys> read(byte[] bytes) {
        return bytes.length == BYTES
                ? Optional.of(new DataKeys(key(bytes, 0, "AES"), key(bytes, 1, "AES"), key(bytes, 2, "HmacSHA256")))
                : Optional.empty();
    }

    private static SecretKey key(byte[] bytes, int number, String algorithm) {
        return new SecretKeySpec(bytes, number * MasterKey.BYTES, MasterKey.BYTES, algorithm);
    }

    /// Without the keys.
    @Override
    public String toString() {
        return "DataKeys";
    }
}
