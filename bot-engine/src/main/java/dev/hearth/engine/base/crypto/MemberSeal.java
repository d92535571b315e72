package dev.hearth.engine.base.crypto;

import dev.hearth.engine.base.id.UserId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// Seals what a member wrote before it reaches a column. Whoever has the database, whole and open, has no word of it
/// without the member's key; a text that was changed, or moved to another row, column or member, does not open.
///
/// A sealed text is: version (1 byte), number of the key (4), nonce (12), the text and its tag.
public final class MemberSeal {
    /// By how many bytes a sealed text is longer than its UTF-8 form.
    public static final int OVERHEAD = 1 + Integer.BYTES + Aead.NONCE + Aead.TAG;

    private static final byte VERSION = 1;
    private static final int HEAD = 1 + Integer.BYTES;

    private final MemberKeys keys;
    private final Aead aead = new Aead();

    public MemberSeal(MemberKeys keys) {
        this.keys = keys;
    }

    /// Seals a text; the member gets a key if they have none.
    ///
    /// @param row the id of the row that it is for
    /// @throws MemberKeys.NotKept if a new key could not be written down; then nothing is sealed with it
    public byte[] seal(UserId user, Place place, long row, String text) {
        var key = keys.keyOf(user);
        var head = ByteBuffer.allocate(HEAD).put(VERSION).putInt(key.number()).array();
        var body = aead.seal(key.secret(), known(head, user, place, row), text.getBytes(StandardCharsets.UTF_8));
        return ByteBuffer.allocate(HEAD + body.length).put(head).put(body).array();
    }

    /// Opens a text; empty if the key that sealed it was destroyed.
    ///
    /// @throws Tampered if it is not what was sealed for this member, place and row
    public Optional<String> open(UserId user, Place place, long row, byte[] sealed) {
        return opener(user, place).open(row, sealed);
    }

    /// Opens many texts of one member with the keys that they have now, which are looked for once.
    public Opener opener(UserId user, Place place) {
        var own = keys.find(user);
        return (row, bytes) -> open(user, place, own, row, bytes);
    }

    private Optional<String> open(UserId user, Place place, List<MemberKey> own, long row, byte[] sealed) {
        if (sealed.length < OVERHEAD || sealed[0] != VERSION) {
            throw new Tampered();
        }
        var number = ByteBuffer.wrap(sealed).getInt(1);
        var key = own.stream().filter(found -> found.number() == number).findFirst();
        if (key.isEmpty()) {
            return Optional.empty();
        }
        var head = Arrays.copyOf(sealed, HEAD);
        var body = Arrays.copyOfRange(sealed, HEAD, sealed.length);
        var text = aead.open(key.get().secret(), known(head, user, place, row), body)
                .orElseThrow(Tampered::new);
        return Optional.of(new String(text, StandardCharsets.UTF_8));
    }

    /// Opens what was sealed for one member and one place.
    @FunctionalInterface
    public interface Opener {
        /// As [MemberSeal#open].
        Optional<String> open(long row, byte[] sealed);
    }

    /// All that is bound to the text, each part with its length, so that no two places read alike.
    private static byte[] known(byte[] head, UserId user, Place place, long row) {
        var table = place.table().getBytes(StandardCharsets.UTF_8);
        var column = place.column().getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(head.length + 2 * Integer.BYTES + table.length + column.length + 2 * Long.BYTES)
                .put(head)
                .putInt(table.length)
                .put(table)
                .putInt(column.length)
                .put(column)
                .putLong(row)
                .putLong(user.value())
                .array();
    }

    /// A sealed text that is not what was sealed: damaged, moved, or made by somebody else. Says no more than that.
    public static final class Tampered extends RuntimeException {
        Tampered() {
            super("a sealed text does not open");
        }
    }
}
