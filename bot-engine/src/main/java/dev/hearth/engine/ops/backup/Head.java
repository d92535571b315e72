package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.ChunkSeal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;
import javax.crypto.SecretKey;

/// The unsealed beginning of an archive: `HEARTHB1`, the prefix of the chunks' nonces (7 bytes), then two places
/// for the wrapped key, each with its kind (1), the name of what wrapped it (8) and the wrapped key (60). The
/// second is for the recovery kit, and empty where there was none. Every chunk's seal covers the whole head.
final class Head {
    private static final byte[] MAGIC = "HEARTHB1".getBytes(StandardCharsets.US_ASCII);
    private static final int FAMILY = MAGIC.length - 1;
    private static final int PLACE = 1 + BackupKeys.NAME + BackupKeys.WRAPPED;
    private static final int PLACES = MAGIC.length + ChunkSeal.PREFIX;
    static final int LENGTH = PLACES + 2 * PLACE;

    private final byte[] bytes;

    private Head(byte[] bytes) {
        this.bytes = bytes;
    }

    /// @param openers who can open it; at most two
    static Head fresh(List<BackupKeys> openers, SecretKey key) {
        var prefix = new byte[ChunkSeal.PREFIX];
        new SecureRandom().nextBytes(prefix);
        var head = ByteBuffer.allocate(LENGTH).put(MAGIC).put(prefix);
        for (var opener : openers) {
            head.put(kind(opener)).put(opener.name()).put(opener.wrap(key));
        }
        return new Head(head.array());
    }

    /// Numbers of a file's form, not of the code's.
    private static byte kind(BackupKeys keys) {
        return switch (keys.kind()) {
            case MASTER_KEY -> 1;
            case RECOVERY_KIT -> 2;
        };
    }

    /// @throws BadArchive if a file that begins so is no archive, or one of a form to come
    static Head read(byte[] bytes) throws BadArchive {
        if (!Arrays.equals(bytes, 0, Math.min(bytes.length, FAMILY), MAGIC, 0, FAMILY)) {
            throw new BadArchive(BadArchive.Reason.NOT_AN_ARCHIVE);
        }
        if (bytes.length < LENGTH) {
            throw new BadArchive(BadArchive.Reason.CUT);
        }
        if (bytes[FAMILY] != MAGIC[FAMILY]) {
            throw new BadArchive(BadArchive.Reason.NEWER_FORMAT);
        }
        return new Head(bytes);
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /// What opens the chunks.
    ///
    /// @throws BadArchive if they were sealed under another master key or kit, or under no kit
    ChunkSeal seal(BackupKeys keys) throws BadArchive {
        boolean hasKind = false;
        for (int at = PLACES; at < LENGTH; at += PLACE) {
            int name = at + 1;
            int wrapped = name + BackupKeys.NAME;
            boolean isKind = bytes[at] == kind(keys);
            hasKind |= isKind;
            if (isKind && Arrays.equals(Arrays.copyOfRange(bytes, name, wrapped), keys.name())) {
                return seal(keys.unwrap(Arrays.copyOfRange(bytes, wrapped, wrapped + BackupKeys.WRAPPED))
                        .orElseThrow(() -> new BadArchive(BadArchive.Reason.DAMAGED)));
            }
        }
        throw new BadArchive(
                switch (keys.kind()) {
                    case MASTER_KEY -> BadArchive.Reason.WRONG_KEY;
                    case RECOVERY_KIT -> hasKind ? BadArchive.Reason.WRONG_KIT : BadArchive.Reason.NO_KIT;
                });
    }

    ChunkSeal seal(SecretKey key) {
        return new ChunkSeal(key, Arrays.copyOfRange(bytes, MAGIC.length, PLACES), bytes);
    }
}
