package dev.hearth.practice.gateway;

import dev.hearth.practice.traffic.Traffic;
import dev.hearth.practice.wire.Connection;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.ReentrantLock;
import java.util.zip.Deflater;

/// A connection that compresses if the client asked for it: one zlib stream over all frames, flushed after each.
final class Link {
    private final Connection connection;
    private final boolean compressed;
    private final Traffic.Line line;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final byte[] buffer = new byte[4_096];
    private boolean closed;
    private volatile String token = "";

    Link(Connection connection, boolean compressed, Traffic.Line line) {
        this.connection = connection;
        this.compressed = compressed;
        this.line = line;
    }

    /// What those who watch the traffic see of it.
    Traffic.Line line() {
        return line;
    }

    /// Notes the token that the client on it gave.
    void token(String given) {
        token = given;
    }

    String token() {
        return token;
    }

    void send(String frame) {
        lock.lock();
        try {
            if (closed) {
                return;
            }
            line.sent(frame);
            if (compressed) {
                connection.binary(deflate(frame));
            } else {
                connection.text(frame);
            }
        } finally {
            lock.unlock();
        }
    }

    void close(int code, String reason) {
        release();
        line.closed(code);
        connection.close(code, reason);
    }

    /// Ends the connection without a close frame.
    void cut() {
        release();
        line.cut();
        connection.cut();
    }

    /// Frees the native memory of the stream; nothing can be sent after it.
    void release() {
        lock.lock();
        try {
            closed = true;
            deflater.end();
        } finally {
            lock.unlock();
        }
    }

    private ByteBuffer deflate(String frame) {
        deflater.setInput(frame.getBytes(StandardCharsets.UTF_8));
        var out = new ByteArrayOutputStream(512);
        int length;
        do {
            length = deflater.deflate(buffer, 0, buffer.length, Deflater.SYNC_FLUSH);
            out.write(buffer, 0, length);
        } while (length == buffer.length);
        return ByteBuffer.wrap(out.toByteArray());
    }
}
