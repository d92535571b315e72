package dev.hearth.control.http;

import com.sun.net.httpserver.HttpExchange;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Sends streams of events to those who follow them. A reader that has stopped reading holds up nobody but itself: it
/// is dropped once events that it has not got are gone.
final class StreamRoute implements AutoCloseable {
    private static final int MOST_READERS = 16;
    private static final int MOST_AT_ONCE = 2_000;
    /// A line of nothing as often as this tells a dead connection from a quiet one.
    private static final Duration QUIET = Duration.ofSeconds(5);
    /// Events that come in between are sent together.
    private static final Duration GATHER = Duration.ofMillis(20);

    private final Map<String, EventRing> streams;
    private final Semaphore places = new Semaphore(MOST_READERS);
    private final Set<StreamReader> readers = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    StreamRoute(Map<String, EventRing> streams) {
        this.streams = Map.copyOf(streams);
        Thread.ofVirtual().name("control-slow-readers").start(this::dropStuck);
    }

    void handle(HttpExchange exchange, String name) throws IOException {
        var ring = streams.get(name);
        if (ring == null) {
            Answer.problem(404, "unknown-stream", "This version does not know that stream.")
                    .send(exchange);
        } else if (!exchange.getRequestMethod().equals("GET")) {
            Answer.problem(405, "wrong-method", "Streams are asked for by GET.").send(exchange);
        } else if (!places.tryAcquire()) {
            Answer.problem(503, "too-many-readers", "At most " + MOST_READERS + " streams are followed at a time.")
                    .send(exchange);
        } else {
            try {
                follow(exchange, ring);
            } finally {
                places.release();
            }
        }
    }

    private void follow(HttpExchange exchange, EventRing ring) throws IOException {
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "text/event-stream");
        headers.set("Cache-Control", "no-store");
        var lastId = exchange.getRequestHeaders().getFirst("Last-Event-ID");
        var reader = new StreamReader(ring, ring.after(lastId == null ? "" : lastId));
        ring.enter();
        readers.add(reader);
        exchange.sendResponseHeaders(200, 0);
        try (var out = new BufferedWriter(
                new OutputStreamWriter(exchange.getResponseBody(), StandardCharsets.UTF_8), 16_384)) {
            out.write(": hello\n\n");
            out.flush();
            while (!closed) {
                send(out, reader.take(MOST_AT_ONCE, QUIET));
                reader.sent();
                Thread.sleep(GATHER);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            readers.remove(reader);
            ring.leave();
        }
    }

    private static void send(Writer out, EventRing.Batch batch) throws IOException {
        if (batch.lost() > 0) {
            out.write("event: lost\ndata: " + batch.lost() + "\n\n");
        }
        for (var event : batch.events()) {
            out.write("id: " + event.id() + "\nevent: " + event.type() + "\ndata: " + event.data() + "\n\n");
        }
        if (batch.events().isEmpty()) {
            out.write(": quiet\n\n");
        }
        out.flush();
    }

    private void dropStuck() {
        try {
            while (!closed) {
                Thread.sleep(QUIET);
                readers.forEach(StreamReader::dropIfStuck);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        readers.forEach(StreamReader::drop);
    }
}
