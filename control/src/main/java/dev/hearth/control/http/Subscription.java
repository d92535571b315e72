package dev.hearth.control.http;

import dev.hearth.control.Address;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// Follows one stream on a thread of its own and comes back to where it was when the connection breaks.
public final class Subscription implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofMillis(300);

    private final HttpClient http;
    private final Address address;
    private final String stream;
    private final Follower follower;
    private final Thread thread;

    private volatile boolean closed;
    private volatile @Nullable InputStream open;
    private String lastId = "";
    private boolean flows;

    private Subscription(HttpClient http, Address address, String stream, Follower follower) {
        this.http = http;
        this.address = address;
        this.stream = stream;
        this.follower = follower;
        this.thread = Thread.ofVirtual().name("stream-" + stream).unstarted(this::run);
    }

    static Subscription start(HttpClient http, Address address, String stream, Follower follower) {
        var subscription = new Subscription(http, address, stream, follower);
        subscription.thread.start();
        return subscription;
    }

    private void run() {
        try {
            while (!closed) {
                try {
                    read();
                } catch (IOException e) {
                    // broken off: sought again below
                }
                brokenOff();
                Thread.sleep(PAUSE);
            }
        } catch (InterruptedException e) {
            brokenOff();
        }
    }

    private void read() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address.at("/v1/streams/" + stream))
                .header("Authorization", address.bearer().header())
                .header("Last-Event-ID", lastId)
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        try (var body = response.body()) {
            open = body;
            if (response.statusCode() != 200 || closed) {
                return;
            }
            flows = true;
            follower.connected();
            var frame = new Frame();
            var lines = new BufferedReader(new InputStreamReader(body, StandardCharsets.UTF_8), 65_536);
            for (var line = lines.readLine(); line != null && !closed; line = lines.readLine()) {
                hear(frame, line);
            }
        } finally {
            open = null;
        }
    }

    private void hear(Frame frame, String line) {
        if (!line.isEmpty()) {
            frame.add(line);
            return;
        }
        if (frame.type.equals("lost")) {
            follower.lost(Long.parseLong(frame.data));
        } else if (!frame.type.isEmpty()) {
            lastId = frame.id;
            follower.event(new ServerEvent(frame.id, frame.type, frame.data));
        }
        frame.clear();
    }

    private void brokenOff() {
        if (flows) {
            flows = false;
            follower.disconnected();
        }
    }

    /// Ends it; no event is heard after the one being heard now.
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        var body = open;
        if (body != null) {
            try {
                body.close();
            } catch (IOException e) {
                // it is closed in any case
            }
        }
    }

    /// The lines of one event while they come.
    private static final class Frame {
        private String id = "";
        private String type = "";
        private String data = "";

        void add(String line) {
            if (line.startsWith("data: ")) {
                data = line.substring(6);
            } else if (line.startsWith("id: ")) {
                id = line.substring(4);
            } else if (line.startsWith("event: ")) {
                type = line.substring(7);
            }
        }

        void clear() {
            id = "";
            type = "";
            data = "";
        }
    }
}
