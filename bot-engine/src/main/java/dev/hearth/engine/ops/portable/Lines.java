package dev.hearth.engine.ops.portable;

import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/// The rows of one table in an export, one after the other. Reads no further than the export says that there is, and
/// never a line that no row of ours could have.
final class Lines implements AutoCloseable {
    private static final int BUFFER = 1 << 16;
    private static final int LONGEST = 1 << 20;

    private final Contents.Table table;
    private final InputStream in;
    private final RowText text;
    private final MessageDigest digest = TableText.sha256();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long rows;
    private long bytes;

    Lines(Contents.Table table, InputStream in) throws CannotTransfer {
        this.table = table;
        this.in = new BufferedInputStream(in, BUFFER);
        this.text = RowText.of(table);
    }

    /// The next row; null at the end.
    @Nullable
    Object @Nullable [] next() throws CannotTransfer, IOException {
        try {
            var words = nextLine();
            return words == null ? null : text.read(words);
        } catch (ZipException | EOFException | CharacterCodingException e) {
            throw bad();
        }
    }

    private @Nullable String nextLine() throws CannotTransfer, IOException {
        line.reset();
        int next = in.read();
        if (next < 0) {
            return null;
        }
        while (next != '\n') {
            if (next < 0 || line.size() >= LONGEST || bytes + line.size() >= table.bytes()) {
                throw bad();
            }
            line.write(next);
            next = in.read();
        }
        var whole = line.toByteArray();
        digest.update(whole);
        digest.update((byte) '\n');
        bytes += whole.length + 1;
        rows++;
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(whole))
                .toString();
    }

    /// To be asked at the end: whether these were the rows that the export says it holds.
    void checkWhole() throws CannotTransfer {
        var found = HexFormat.of().formatHex(digest.digest());
        if (rows != table.rows() || bytes != table.bytes() || !found.equals(table.sha256())) {
            throw bad();
        }
    }

    private CannotTransfer bad() {
        return new CannotTransfer(Reason.DAMAGED, table.file());
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
