package dev.hearth.engine.base.crypto;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.log.Fact;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A file of records of one length that grows by whole records: a head, then the records. Each append is on the disk
/// when it returns. Used by one thread at a time.
final class KeyFile implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(KeyFile.class);

    private final Path file;
    private final byte[] head;
    private final int recordLength;
    private FileChannel channel;
    private long end;

    private KeyFile(Path file, byte[] head, int recordLength, FileChannel channel, long end) {
        this.file = file;
        this.head = head;
        this.recordLength = recordLength;
        this.channel = channel;
        this.end = end;
    }

    /// Opens a file, or makes one with nothing but its head. A last record that a crash left unfinished does not
    /// count: it was never acknowledged.
    ///
    /// @param head what the file begins with; the caller has checked it in a file that is there
    /// @param seal how many bytes at the end of a record are never all zero in a finished one
    static KeyFile open(Path file, byte[] head, int recordLength, int seal) throws IOException {
        Files.deleteIfExists(beside(file));
        if (!Files.exists(file)) {
            OwnerOnly.write(file, head);
        }
        OwnerOnly.narrow(file);
        var channel = channel(file);
        try {
            var end = endOfFinished(Files.readAllBytes(file), head.length, recordLength, seal);
            return new KeyFile(file, head, recordLength, channel, end);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    List<byte[]> records() throws IOException {
        return upTo(end, Files.readAllBytes(file), head.length, recordLength);
    }

    /// The finished records of a file that is not ours to open for writing.
    static List<byte[]> records(byte[] content, int head, int recordLength, int seal) {
        return upTo(endOfFinished(content, head, recordLength, seal), content, head, recordLength);
    }

    private static List<byte[]> upTo(long end, byte[] content, int head, int recordLength) {
        var records = new ArrayList<byte[]>();
        for (int at = head; at < end; at += recordLength) {
            records.add(Arrays.copyOfRange(content, at, at + recordLength));
        }
        return records;
    }

    /// Cuts off an unfinished last record, if there is one.
    void cutUnfinished() throws IOException {
        if (end < channel.size()) {
            LOG.atWarn()
                    .addKeyValue(Fact.COUNT.key(), channel.size() - end)
                    .log("cut off the bytes of a member key whose writing a crash interrupted");
            channel.truncate(end);
            channel.force(true);
        }
    }

    /// Adds a record, down to the disk; if that fails the file is as before, or takes nothing more until it is opened
    /// anew.
    void append(byte[] record) throws IOException {
        try {
            write(channel, record, end);
            channel.force(true);
        } catch (IOException e) {
            cutBackOrClose();
            throw e;
        }
        end += record.length;
    }

    /// Writes all records anew beside, reads them back, and lets them take the place of the old ones, whose bytes are
    /// then in no file any more.
    void rewrite(List<byte[]> records) throws IOException {
        var content = ByteBuffer.allocate(head.length + records.size() * recordLength);
        content.put(head);
        records.forEach(content::put);
        var beside = beside(file);
        Files.deleteIfExists(beside);
        try (var fresh = OwnerOnly.create(beside)) {
            write(fresh, content.array(), 0);
            fresh.force(true);
        }
        if (!Arrays.equals(Files.readAllBytes(beside), content.array())) {
            throw new IOException("the disk kept something else than was written");
        }
        // Closed first, for Windows replaces no open file. From here on a failure leaves it closed: see append.
        channel.close();
        OwnerOnly.replace(beside, file);
        channel = channel(file);
        end = content.capacity();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private void cutBackOrClose() throws IOException {
        try {
            channel.truncate(end);
        } catch (IOException e) {
            channel.close();
        }
    }

    private static long endOfFinished(byte[] content, int head, int recordLength, int seal) {
        int end = content.length - (content.length - head) % recordLength;
        boolean unfinished = end > head && isZero(content, end - seal, end);
        return unfinished ? end - recordLength : end;
    }

    private static boolean isZero(byte[] content, int from, int to) {
        return Arrays.equals(content, from, to, new byte[to - from], 0, to - from);
    }

    private static void write(FileChannel channel, byte[] content, long position) throws IOException {
        var bytes = ByteBuffer.wrap(content);
        while (bytes.hasRemaining()) {
            channel.write(bytes, position + bytes.position());
        }
    }

    private static FileChannel channel(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    private static Path beside(Path file) {
        return file.resolveSibling(file.getFileName() + ".new");
    }
}
