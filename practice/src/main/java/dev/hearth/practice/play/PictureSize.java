package dev.hearth.practice.play;

import dev.hearth.practice.wire.Body;
import java.nio.ByteBuffer;
import java.util.Optional;

/// How large an attached picture is, as Discord tells it; read from the head of a PNG or JPEG file.
record PictureSize(int width, int height) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int PNG_SIZE = 16;
    private static final int JPEG = 0xFFD8;
    private static final int MARKER = 0xFF;

    static Optional<PictureSize> of(Body body) {
        var bytes = ByteBuffer.wrap(body.bytes());
        if (bytes.remaining() >= PNG_SIZE + 8 && bytes.getLong(0) == PNG) {
            return Optional.of(new PictureSize(bytes.getInt(PNG_SIZE), bytes.getInt(PNG_SIZE + 4)))
                    .filter(PictureSize::isSound);
        }
        boolean jpeg = bytes.remaining() >= 2 && (bytes.getShort(0) & 0xFFFF) == JPEG;
        return jpeg ? jpeg(bytes.position(2)).filter(PictureSize::isSound) : Optional.empty();
    }

    private boolean isSound() {
        return width > 0 && height > 0;
    }

    /// Goes from segment to segment up to the one that begins a frame.
    private static Optional<PictureSize> jpeg(ByteBuffer bytes) {
        while (bytes.remaining() >= 9 && (bytes.get() & 0xFF) == MARKER) {
            int kind = bytes.get() & 0xFF;
            int start = bytes.position();
            int length = bytes.getShort(start) & 0xFFFF;
            if (beginsFrame(kind)) {
                return Optional.of(
                        new PictureSize(bytes.getShort(start + 5) & 0xFFFF, bytes.getShort(start + 3) & 0xFFFF));
            }
            bytes.position(Math.min(bytes.limit(), start + Math.max(2, length)));
        }
        return Optional.empty();
    }

    /// C4, C8 and CC are tables; the others of that row begin a frame.
    private static boolean beginsFrame(int kind) {
        return kind >= 0xC0 && kind <= 0xCF && kind != 0xC4 && kind != 0xC8 && kind != 0xCC;
    }
}
