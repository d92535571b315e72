package dev.hearth.practice.net;

import dev.hearth.practice.wire.Door;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.eclipse.jetty.websocket.server.WebSocketUpgradeHandler;

/// Listens on one port of 127.0.0.1, for HTTP and WebSockets both. Requests run on virtual threads.
public final class Listener implements AutoCloseable {
    private static final String LOOPBACK = "127.0.0.1";
    /// A client of the gateway is silent for one heartbeat, 41 s, at most.
    private static final Duration SILENCE = Duration.ofMinutes(2);

    private static final int MAX_FRAME = 16_384;
    /// Frames that wait for a slow reader before it is cut off.
    private static final int MAX_WAITING = 10_000;

    private final Server server;
    private final ServerConnector connector;

    private Listener(Server server, ServerConnector connector) {
        this.server = server;
        this.connector = connector;
    }

    /// Takes the port; nobody is answered before {@link #serve}.
    ///
    /// @param port 0 for any free one
    /// @throws IOException if the port cannot be had
    public static Listener open(int port) throws IOException {
        var pool = new QueuedThreadPool(16, 2);
        pool.setName("practice");
        pool.setDaemon(true);
        pool.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
        var server = new Server(pool);
        var http = new HttpConfiguration();
        http.setSendServerVersion(false);
        var connector = new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
        connector.setHost(LOOPBACK);
        connector.setPort(port);
        connector.setIdleTimeout(SILENCE.toMillis());
        server.addConnector(connector);
        try {
            connector.open();
        } catch (BindException e) {
            throw new IOException("port " + port + " is in use", e);
        }
        return new Listener(server, connector);
    }

    public int port() {
        return connector.getLocalPort();
    }

    /// Begins to answer.
    ///
    /// @throws IOException if the server does not start
    public void serve(Door door) throws IOException {
        var sockets = WebSocketUpgradeHandler.from(server, container -> {
            container.setIdleTimeout(SILENCE);
            container.setMaxTextMessageSize(MAX_FRAME);
            container.setMaxOutgoingFrames(MAX_WAITING);
            container.addMapping(PathSpec.from("/"), (request, response, callback) -> {
                var query = Exchange.query(request);
                return new Socket(connection -> door.connect(connection, query));
            });
        });
        sockets.setHandler(new Exchange(door));
        server.setHandler(new Guard(port(), sockets));
        var errors = new ErrorHandler();
        errors.setShowStacks(false);
        server.setErrorHandler(errors);
        try {
            server.start();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException("the practice server does not start", e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the practice server does not stop", e);
        }
    }
}
