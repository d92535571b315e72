package dev.hearth.control.http;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.hearth.control.Address;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at every request before anything of it is read: other users of the PC reach this port too, and so does any
/// page in the admin's browser.
final class Door implements HttpHandler {
    private static final String REQUESTS = "/v1/";
    private static final String STREAMS = "/v1/streams/";

    private final Address address;
    private final RequestRoute requests;
    private final StreamRoute streams;

    Door(Address address, RequestRoute requests, StreamRoute streams) {
        this.address = address;
        this.requests = requests;
        this.streams = streams;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var refusal = refusal(exchange);
            if (refusal.isPresent()) {
                refusal.get().send(exchange);
            } else {
                route(exchange);
            }
        }
    }

    private Optional<Answer> refusal(HttpExchange exchange) {
        var headers = exchange.getRequestHeaders();
        if (headers.containsKey("Origin")) {
            return Optional.of(Answer.problem(403, "no-web-pages", "Web pages may not speak to Hearth."));
        }
        var hosts = List.of("127.0.0.1:" + address.port(), "localhost:" + address.port());
        if (!hosts.contains(single(headers.get("Host")))) {
            return Optional.of(Answer.problem(421, "wrong-host", "This is 127.0.0.1 and nothing else."));
        }
        if (!address.bearer().opens(single(headers.get("Authorization")))) {
            return Optional.of(Answer.problem(401, "no-token", "Send the token as Authorization: Bearer."));
        }
        return Optional.empty();
    }

    private void route(HttpExchange exchange) throws IOException {
        // The raw path: a name with an escape or a dot in it is simply no name of ours.
        var path = exchange.getRequestURI().getRawPath();
        if (path.startsWith(STREAMS)) {
            streams.handle(exchange, path.substring(STREAMS.length()));
        } else if (path.startsWith(REQUESTS)) {
            requests.handle(exchange, path.substring(REQUESTS.length()));
        } else {
            Answer.problem(404, "unknown-path", "There is nothing here.").send(exchange);
        }
    }

    /// A header that must stand there once; two of them are none.
    private static String single(@Nullable List<String> values) {
        return values == null || values.size() != 1 ? "" : values.getFirst();
    }
}
