package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.crypto.SecretKey;
import org.junit.jupiter.api.Test;

/// Each chunk opens at its own place and nowhere else.
class ChunkSealTest {
    private static final byte[] PREFIX = {1, 2, 3, 4, 5, 6, 7};
    private static final byte[] HEAD = {9};

    private final SecretKey key = BackupKeys.fresh();
    private final ChunkSeal sealing = seal(key, PREFIX, HEAD);
    private final byte[] first = sealed("first", false);
    private final byte[] second = sealed("second", false);
    private final byte[] last = sealed("last", true);

    @Test
    void chunksOpenInTheirOrder() {
        ChunkSeal opening = seal(key, PREFIX, HEAD);

        assertThat(text(opening.open(first, false))).contains("first");
        assertThat(text(opening.open(second, false))).contains("second");
        assertThat(text(opening.open(last, true))).contains("last");
    }

    @Test
    void aChunkDoesNotOpenAtAnothersPlace() {
        assertThat(seal(key, PREFIX, HEAD).open(second, false)).isEmpty();
        ChunkSeal opening = seal(key, PREFIX, HEAD);
        assertThat(opening.open(first, false)).isPresent();
        assertThat(opening.open(first, false)).isEmpty();
    }

    @Test
    void theEndIsNeitherHiddenNorMadeUp() {
        assertThat(seal(key, PREFIX, HEAD).open(first, true)).isEmpty();
        ChunkSeal opening = seal(key, PREFIX, HEAD);
        opening.open(first, false);
        opening.open(second, false);
        assertThat(opening.open(last, false)).isEmpty();
        assertThatThrownBy(() -> sealed("more", false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyPrefixOrHeadOpensNothing() {
        assertThat(seal(BackupKeys.fresh(), PREFIX, HEAD).open(first, false)).isEmpty();
        assertThat(seal(key, new byte[ChunkSeal.PREFIX], HEAD).open(first, false))
                .isEmpty();
        assertThat(seal(key, PREFIX, new byte[] {8}).open(first, false)).isEmpty();
        assertThat(seal(key, PREFIX, HEAD).open(new byte[3], false)).isEmpty();
    }

    private static ChunkSeal seal(SecretKey key, byte[] prefix, byte[] head) {
        return new ChunkSeal(key, prefix, head);
    }

    private byte[] sealed(String text, boolean last) {
        return sealing.seal(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), last);
    }

    private static Optional<String> text(Optional<byte[]> opened) {
        return opened.map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
