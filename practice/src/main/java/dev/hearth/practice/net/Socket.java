package dev.hearth.practice.net;

import dev.hearth.practice.wire.Connection;
import dev.hearth.practice.wire.Inbound;
import java.nio.ByteBuffer;
import java.util.function.Function;
import org.eclipse.jetty.websocket.api.Callback;
import org.eclipse.jetty.websocket.api.Session;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One WebSocket, between Jetty and the gateway.
public final class Socket extends Session.Listener.AbstractAutoDemanding {
    private static final Logger LOG = LoggerFactory.getLogger(Socket.class);

    private final Function<Connection, Inbound> connect;
    private @Nullable Inbound inbound;

    Socket(Function<Connection, Inbound> connect) {
        this.connect = connect;
    }

    @Override
    public void onWebSocketOpen(Session session) {
        super.onWebSocketOpen(session);
        inbound = connect.apply(new Outbound(session));
    }

    @Override
    public void onWebSocketText(String message) {
        var to = inbound;
        if (to != null) {
            to.receive(message);
        }
    }

    /// On a thread of its own: Jetty may find out in the middle of a send, under the locks that keep frames in order.
    @Override
    public void onWebSocketClose(int code, @Nullable String reason, Callback callback) {
        var to = inbound;
        if (to != null) {
            Thread.startVirtualThread(() -> to.closed(code));
        }
        callback.succeed();
    }

    /// A broken connection is no news: its close follows, and with it the gateway learns.
    @Override
    public void onWebSocketError(Throwable cause) {
        LOG.atDebug().addKeyValue("failure", cause.getClass().getName()).log("a connection broke");
    }

    /// Frames wait in Jetty's own queue; a reader that is too slow is cut off there.
    private record Outbound(Session session) implements Connection {
        @Override
        public void text(String frame) {
            session.sendText(frame, Callback.NOOP);
        }

        @Override
        public void binary(ByteBuffer frame) {
            session.sendBinary(frame, Callback.NOOP);
        }

        @Override
        public void close(int code, String reason) {
            session.close(code, reason, Callback.NOOP);
        }

        @Override
        public void cut() {
            session.disconnect();
        }
    }
}
