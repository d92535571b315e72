package dev.hearth.engine.base.crypto;

import java.nio.charset.StandardCharsets;

/// What tells a record of another bot from others, so that it is found again: a keyed hash, for a member's words are in
/// it, and without the key nobody can try out whether somebody wrote a sentence.
public final class RecordHash {
    private final UserHash hash;

    public RecordHash(MasterKey master) {
        this.hash = new UserHash(master, MasterKey.Purpose.RECORD_IDS);
    }

    /// 256 bits, the same for a text as long as the master key is.
    public byte[] of(String text) {
        return hash.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
