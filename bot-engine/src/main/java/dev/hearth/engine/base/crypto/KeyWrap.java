package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.id.UserId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32C;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/// The bytes of the key store, and what the master key does for them.
///
/// The head: `HEARTHK1`, a proof of the master key (16 bytes), a check sum (4). A record: a keyed hash of the member's
/// id (16), the key's number (4), the wrapped key (60), whose tag shows any change to the record. A tombstone has the
/// same form, with the moment of the deletion wrapped in the key's place.
final class KeyWrap {
    static final int KEY = 32;
    static final int HEAD = 28;
    static final int RECORD = 80;

    private static final byte[] MAGIC = "HEARTHK1".getBytes(StandardCharsets.US_ASCII);
    private static final int PROOF = 16;
    private static final int NAME = 16;
    private static final int KNOWN = NAME + Integer.BYTES;

    private final UserHash names;
    private final SecretKey wrap;
    private final Aead aead = new Aead();

    KeyWrap(DataKeys keys) {
        names = new UserHash(keys.names());
        wrap = keys.members();
    }

    byte[] head() {
        var head = ByteBuffer.allocate(HEAD).put(MAGIC).put(names.of(MAGIC), 0, PROOF);
        return head.putInt(checksum(head.array())).array();
    }

    /// Why a file that begins so is not ours to use; empty if it is. The check sum tells a damaged head from a whole
    /// one that another master key made.
    Optional<KeysUnusable.Reason> whyNot(byte[] head) {
        if (Arrays.equals(head, head())) {
            return Optional.empty();
        }
        boolean whole = head.length == HEAD
                && Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)
                && ByteBuffer.wrap(head).getInt(HEAD - Integer.BYTES) == checksum(head);
        return Optional.of(whole ? KeysUnusable.Reason.WRONG_KEY : KeysUnusable.Reason.DAMAGED);
    }

    /// Under which name a member's key is kept: without the master key it tells nothing about whose it is.
    String name(UserId user) {
        return HexFormat.of().formatHex(names.full(user), 0, NAME);
    }

    static String name(byte[] record) {
        return HexFormat.of().formatHex(record, 0, NAME);
    }

    byte[] wrap(String name, MemberKey key) {
        var known = ByteBuffer.allocate(KNOWN)
                .put(HexFormat.of().parseHex(name))
                .putInt(key.number())
                .array();
        var wrapped = aead.seal(wrap, known, key.secret().getEncoded());
        return ByteBuffer.allocate(RECORD).put(known).put(wrapped).array();
    }

    /// Empty if the record is not what was wrapped.
    Optional<MemberKey> unwrap(byte[] record) {
        var known = Arrays.copyOf(record, KNOWN);
        var wrapped = Arrays.copyOfRange(record, KNOWN, record.length);
        var number = ByteBuffer.wrap(record).getInt(NAME);
        return aead.open(wrap, known, wrapped).map(secret -> new MemberKey(number, new SecretKeySpec(secret, "AES")));
    }

    /// What stays of a member whose data was deleted.
    byte[] tombstone(String name, Instant at) {
        var known =
                ByteBuffer.allocate(KNOWN).put(HexFormat.of().parseHex(name)).array();
        var moment = ByteBuffer.allocate(KEY).putLong(at.toEpochMilli()).array();
        return ByteBuffer.allocate(RECORD)
                .put(known)
                .put(aead.seal(wrap, ofTombstone(known), moment))
                .array();
    }

    /// When the data of a tombstone's member was deleted; empty if the record is none.
    Optional<Instant> deletedAt(byte[] record) {
        var known = Arrays.copyOf(record, KNOWN);
        var wrapped = Arrays.copyOfRange(record, KNOWN, record.length);
        return aead.open(wrap, ofTombstone(known), wrapped)
                .map(moment -> Instant.ofEpochMilli(ByteBuffer.wrap(moment).getLong()));
    }

    /// Longer than what belongs to a key, so that neither is ever read as the other.
    private static byte[] ofTombstone(byte[] known) {
        return Arrays.copyOf(known, KNOWN + 1);
    }

    private static int checksum(byte[] head) {
        var sum = new CRC32C();
        sum.update(head, 0, HEAD - Integer.BYTES);
        return (int) sum.getValue();
    }
}
