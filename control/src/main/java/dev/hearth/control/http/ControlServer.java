package dev.hearth.control.http;

import com.sun.net.httpserver.HttpServer;
import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A process's side of the control channel: listens on 127.0.0.1, on a port that the system chooses, and opens to one
/// secret. Requests are `POST /v1/name`, streams `GET /v1/streams/name`.
public final class ControlServer implements AutoCloseable {
    private static final int BACKLOG = 50;
    /// Where the JDK's server reads its limits: seconds for a whole request, connections at a time.
    private static final Map<String, String> LIMITS = Map.of(
            "sun.net.httpserver.maxReqTime", "10",
            "jdk.httpserver.maxConnections", "64",
            "sun.net.httpserver.nodelay", "true");

    private final HttpServer http;
    private final ExecutorService threads;
    private final StreamRoute streams;
    private final Address address;

    private ControlServer(HttpServer http, ExecutorService threads, StreamRoute streams, Address address) {
        this.http = http;
        this.threads = threads;
        this.streams = streams;
        this.address = address;
    }

    /// Starts to listen.
    ///
    /// @param handlers one for each request that is understood
    /// @param streams  by name
    /// @throws IOException if no port can be had
    public static ControlServer start(
            Bearer bearer, List<? extends Handler<?, ?>> handlers, Map<String, EventRing> streams) throws IOException {
        LIMITS.forEach((name, value) -> {
            if (System.getProperty(name) == null) {
                System.setProperty(name, value);
            }
        });
        var http = HttpServer.create(
                new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), BACKLOG);
        var address = new Address(http.getAddress().getPort(), bearer);
        var requests = new RequestRoute(handlers.stream()
                .collect(Collectors.toMap(handler -> Request.nameOf(handler.request()), Function.identity())));
        var streaming = new StreamRoute(streams);
        http.createContext("/", new Door(address, requests, streaming));
        var threads = Executors.newVirtualThreadPerTaskExecutor();
        http.setExecutor(threads);
        http.start();
        return new ControlServer(http, threads, streaming, address);
    }

    public Address address() {
        return address;
    }

    /// Ends every stream and stops to listen.
    @Override
    public void close() {
        streams.close();
        http.stop(0);
        threads.shutdownNow();
    }
}
