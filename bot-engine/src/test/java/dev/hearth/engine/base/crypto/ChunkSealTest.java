package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalInt;
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

        assertThat(opened(opening, first, false)).contains("first");
        assertThat(opened(opening, second, false)).contains("second");
        assertThat(opened(opening, last, true)).contains("last");
    }

    @Test
    void aChunkDoesNotOpenAtAnothersPlace() {
        assertThat(opened(seal(key, PREFIX, HEAD), second, false)).isEmpty();
        ChunkSeal opening = seal(key, PREFIX, HEAD);
        assertThat(opened(opening, first, false)).isPresent();
        assertThat(opened(opening, first, false)).isEmpty();
    }

    @Test
    void theEndIsNeitherHiddenNorMadeUp() {
        assertThat(opened(seal(key, PREFIX, HEAD), first, true)).isEmpty();
        ChunkSeal opening = seal(key, PREFIX, HEAD);
        opened(opening, first, false);
        opened(opening, second, false);
        assertThat(opened(opening, last, false)).isEmpty();
        assertThatThrownBy(() -> sealed("more", false)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void anotherKeyPrefixOrHeadOpensNothing() {
        assertThat(opened(seal(BackupKeys.fresh(), PREFIX, HEAD), first, false)).isEmpty();
        assertThat(opened(seal(key, new byte[ChunkSeal.PREFIX], HEAD), first, false))
                .isEmpty();
        assertThat(opened(seal(key, PREFIX, new byte[] {8}), first, false)).isEmpty();
        assertThat(opened(seal(key, PREFIX, HEAD), new byte[3], false)).isEmpty();
    }

    private static ChunkSeal seal(SecretKey key, byte[] prefix, byte[] head) {
        return new ChunkSeal(key, prefix, head);
    }

    private byte[] sealed(String text, boolean last) {
        byte[] chunk = text.getBytes(StandardCharsets.UTF_8);
        byte[] sealed = new byte[chunk.length + ChunkSeal.OVERHEAD];
        assertThat(sealing.seal(chunk, chunk.length, sealed, last)).isEqualTo(sealed.length);
        return sealed;
    }

    private static Optional<String> opened(ChunkSeal opening, byte[] sealed, boolean last) {
        byte[] chunk = new byte[sealed.length];
        OptionalInt length = opening.open(sealed, sealed.length, chunk, last);
        return length.isEmpty()
                ? Optional.empty()
                : Optional.of(new String(chunk, 0, length.getAsInt(), StandardCharsets.UTF_8));
    }
}
