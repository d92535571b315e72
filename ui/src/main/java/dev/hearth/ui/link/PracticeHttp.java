package dev.hearth.ui.link;

import dev.hearth.control.Address;
import dev.hearth.control.http.Loopback;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One practice server's HTTP API.
final class PracticeHttp implements AutoCloseable {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Duration CONNECT = Duration.ofSeconds(2);
    /// An act waits for the bot: 3 s for its acknowledgement, 30 s for a deferred answer.
    private static final Duration LIMIT = Duration.ofSeconds(45);

    private final HttpClient http = Loopback.client().connectTimeout(CONNECT).build();
    private final Address address;

    PracticeHttp(Address address) {
        this.address = address;
    }

    boolean isAt(@Nullable Address other) {
        return address.equals(other);
    }

    Answer get(String path, Map<String, String> query) throws IOException, InterruptedException {
        var parameters = query.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(
                request(path + (parameters.isEmpty() ? "" : "?" + parameters)).GET());
    }

    Answer post(String path, JsonNode body) throws IOException, InterruptedException {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(MAPPER.writeValueAsString(body))));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(address.at("/practice/v1/" + path))
                .timeout(LIMIT)
                .header("Authorization", address.bearer().header());
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        try {
            return new Answer(response.statusCode(), MAPPER.readTree(response.body()));
        } catch (JacksonException e) {
            throw new IOException("no JSON came back");
        }
    }

    @Override
    public void close() {
        http.shutdownNow();
    }

    record Answer(int status, JsonNode json) {
        boolean isOk() {
            return status == 200;
        }
    }
}
