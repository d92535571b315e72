package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.crypto.ChunkSeal;
import io.airlift.compress.v3.MalformedInputException;
import io.airlift.compress.v3.zstd.ZstdJavaCompressor;
import io.airlift.compress.v3.zstd.ZstdJavaDecompressor;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/// The sealed part of an archive, chunk by chunk: a length (4 bytes), then the sealed chunk, which is one byte that
/// tells how it is packed and the packed bytes. No chunk holds more than [#LARGEST] bytes, packed or not, so that
/// neither a writer nor a reader ever needs more memory than a few of them, whatever an archive claims. The last
/// chunk is empty and sealed as the last.
final class Chunks {
    static final int LARGEST = 1 << 20;

    private static final byte PLAIN = 0;
    private static final byte ZSTD = 1;
    private static final int MOST_SEALED = 1 + LARGEST + ChunkSeal.OVERHEAD;

    private Chunks() {}

    /// Writes chunks. What does not get smaller, as encrypted pages do not, is left as it is; its first part tells,
    /// for most of a database's copy is of that kind.
    static final class Writer {
        private static final int SAMPLE = 1 << 16;

        private final OutputStream out;
        private final ChunkSeal seal;
        private final ZstdJavaCompressor compressor = new ZstdJavaCompressor();
        private final byte[] packed = new byte[1 + compressor.maxCompressedLength(LARGEST)];
        private final byte[] sealed = new byte[MOST_SEALED];

        Writer(OutputStream out, ChunkSeal seal) {
            this.out = out;
            this.seal = seal;
        }

        void write(byte[] bytes, int length) throws IOException {
            int size = shrinks(bytes, Math.min(SAMPLE, length)) ? compressed(bytes, length) : length;
            if (size < length) {
                packed[0] = ZSTD;
            } else {
                size = length;
                packed[0] = PLAIN;
                System.arraycopy(bytes, 0, packed, 1, length);
            }
            seal(1 + size, false);
        }

        private boolean shrinks(byte[] bytes, int length) {
            return compressed(bytes, length) < length;
        }

        private int compressed(byte[] bytes, int length) {
            return compressor.compress(bytes, 0, length, packed, 1, packed.length - 1);
        }

        void end() throws IOException {
            packed[0] = PLAIN;
            seal(1, true);
        }

        private void seal(int length, boolean last) throws IOException {
            int size = seal.seal(packed, length, sealed, last);
            out.write(ByteBuffer.allocate(Integer.BYTES).putInt(size).array());
            out.write(sealed, 0, size);
        }
    }

    /// Reads chunks.
    static final class Reader {
        private final DataInputStream in;
        private final ChunkSeal seal;
        private final ZstdJavaDecompressor decompressor = new ZstdJavaDecompressor();
        private final byte[] sealed = new byte[MOST_SEALED];
        private final byte[] chunk = new byte[MOST_SEALED];
        private final byte[] room = new byte[LARGEST];

        Reader(DataInputStream in, ChunkSeal seal) {
            this.in = in;
            this.seal = seal;
        }

        /// The next chunk, good until the one after it is read.
        ///
        /// @param most how many bytes it may hold
        /// @throws BadArchive if there is none, or not the one that was written here, or it holds more
        ByteBuffer next(long most) throws BadArchive, IOException {
            var bytes = unpacked(opened(false), (int) Math.min(most, LARGEST));
            if (!bytes.hasRemaining()) {
                throw new BadArchive(BadArchive.Reason.DAMAGED);
            }
            return bytes;
        }

        /// Reads the last chunk, after which nothing may come.
        void end() throws BadArchive, IOException {
            opened(true);
            if (in.read() >= 0) {
                throw new BadArchive(BadArchive.Reason.DAMAGED);
            }
        }

        /// @return how many bytes of [#chunk] it has
        private int opened(boolean last) throws BadArchive, IOException {
            try {
                int length = in.readInt();
                if (length <= ChunkSeal.OVERHEAD || length > MOST_SEALED) {
                    throw new BadArchive(BadArchive.Reason.DAMAGED);
                }
                in.readFully(sealed, 0, length);
                return seal.open(sealed, length, chunk, last)
                        .orElseThrow(() -> new BadArchive(BadArchive.Reason.DAMAGED));
            } catch (EOFException e) {
                throw new BadArchive(BadArchive.Reason.CUT);
            }
        }

        private ByteBuffer unpacked(int length, int most) throws BadArchive {
            if (chunk[0] == PLAIN && length - 1 <= most) {
                return ByteBuffer.wrap(chunk, 1, length - 1);
            }
            if (chunk[0] != ZSTD) {
                throw new BadArchive(BadArchive.Reason.DAMAGED);
            }
            try {
                // Never more than may come here, whatever the chunk says of itself.
                return ByteBuffer.wrap(room, 0, decompressor.decompress(chunk, 1, length - 1, room, 0, most));
            } catch (MalformedInputException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new BadArchive(BadArchive.Reason.DAMAGED);
            }
        }
    }
}
