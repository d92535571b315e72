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
import java.util.Arrays;

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

    /// Writes chunks. What does not get smaller, as encrypted pages do not, is left as it is.
    static final class Writer {
        private final OutputStream out;
        private final ChunkSeal seal;
        private final ZstdJavaCompressor compressor = new ZstdJavaCompressor();
        private final byte[] packed = new byte[1 + compressor.maxCompressedLength(LARGEST)];

        Writer(OutputStream out, ChunkSeal seal) {
            this.out = out;
            this.seal = seal;
        }

        void write(byte[] bytes, int length) throws IOException {
            int size = compressor.compress(bytes, 0, length, packed, 1, packed.length - 1);
            if (size < length) {
                packed[0] = ZSTD;
            } else {
                size = length;
                packed[0] = PLAIN;
                System.arraycopy(bytes, 0, packed, 1, length);
            }
            sealed(1 + size, false);
        }

        void end() throws IOException {
            packed[0] = PLAIN;
            sealed(1, true);
        }

        private void sealed(int length, boolean last) throws IOException {
            byte[] chunk = seal.seal(ByteBuffer.wrap(packed, 0, length), last);
            out.write(ByteBuffer.allocate(Integer.BYTES).putInt(chunk.length).array());
            out.write(chunk);
        }
    }

    /// Reads chunks.
    static final class Reader {
        private final DataInputStream in;
        private final ChunkSeal seal;
        private final ZstdJavaDecompressor decompressor = new ZstdJavaDecompressor();

        Reader(DataInputStream in, ChunkSeal seal) {
            this.in = in;
            this.seal = seal;
        }

        /// The next chunk.
        ///
        /// @param most how many bytes it may hold
        /// @throws BadArchive if there is none, or not the one that was written here, or it holds more
        byte[] next(long most) throws BadArchive, IOException {
            byte[] bytes = unpacked(opened(false), (int) Math.min(most, LARGEST));
            if (bytes.length == 0) {
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

        private byte[] opened(boolean last) throws BadArchive, IOException {
            try {
                int length = in.readInt();
                if (length <= ChunkSeal.OVERHEAD || length > MOST_SEALED) {
                    throw new BadArchive(BadArchive.Reason.DAMAGED);
                }
                byte[] sealed = new byte[length];
                in.readFully(sealed);
                return seal.open(sealed, last).orElseThrow(() -> new BadArchive(BadArchive.Reason.DAMAGED));
            } catch (EOFException e) {
                throw new BadArchive(BadArchive.Reason.CUT);
            }
        }

        private byte[] unpacked(byte[] chunk, int most) throws BadArchive {
            if (chunk[0] == PLAIN && chunk.length - 1 <= most) {
                return Arrays.copyOfRange(chunk, 1, chunk.length);
            }
            if (chunk[0] != ZSTD) {
                throw new BadArchive(BadArchive.Reason.DAMAGED);
            }
            try {
                // Never more than there is room for, whatever the chunk says of itself.
                byte[] room = new byte[most];
                return Arrays.copyOf(room, decompressor.decompress(chunk, 1, chunk.length - 1, room, 0, most));
            } catch (MalformedInputException | IllegalArgumentException | IndexOutOfBoundsException e) {
                throw new BadArchive(BadArchive.Reason.DAMAGED);
            }
        }
    }
}
