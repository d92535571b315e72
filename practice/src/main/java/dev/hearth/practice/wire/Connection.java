package dev.hearth.practice.wire;

import java.nio.ByteBuffer;

/// One open WebSocket, as far as the gateway needs it. Frames leave in the order of the calls; no call waits for the
/// other side.
public interface Connection {
    void text(String frame);

    void binary(ByteBuffer frame);

    void close(int code, String reason);

    /// Ends without a close frame.
    void cut();
}
