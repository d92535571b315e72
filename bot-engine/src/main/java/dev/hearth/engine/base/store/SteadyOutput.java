package dev.hearth.engine.base.store;

import dev.hearth.control.OwnerOnly;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/// Writes a large new file to the disk bit by bit. Left to itself a system collects much and then writes it at once,
/// and a commit of the database next to it waits until that is done. When it is closed all is on the disk.
public final class SteadyOutput extends OutputStream {
    /// How many bytes may wait to be written.
    static final int WAITING = 1 << 23;

    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final OutputStream out;
    private int waiting;

    private SteadyOutput(FileChannel channel) {
        this.channel = channel;
        this.out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
    }

    /// Begins one that only its owner may read.
    ///
    /// @param file is not there yet
    public static SteadyOutput create(Path file) throws IOException {
        return new SteadyOutput(OwnerOnly.create(file));
    }

    @Override
    public void write(int one) throws IOException {
        out.write(one);
        written(1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        out.write(bytes, offset, length);
        written(length);
    }

    private void written(int bytes) throws IOException {
        waiting += bytes;
        if (waiting >= WAITING) {
            out.flush();
            channel.force(false);
            waiting = 0;
        }
    }

    @Override
    public void close() throws IOException {
        try (channel) {
            out.flush();
            channel.force(true);
        }
    }
}
