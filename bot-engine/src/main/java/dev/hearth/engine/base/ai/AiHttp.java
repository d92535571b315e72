package dev.hearth.engine.base.ai;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One question to an OpenAI-compatible service over HTTP. Follows no redirect, which would carry the key elsewhere.
final class AiHttp implements AutoCloseable {
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    private static final int MAX_ANSWER = 1 << 20;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /// @param limit for the whole answer, from its first byte to its last
    JsonNode post(AiSettings service, String path, Map<String, ?> question, Duration limit)
            throws AiFailed, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(service.base() + path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(question)));
        if (!service.key().isEmpty()) {
            request.header("Authorization", "Bearer " + service.key());
        }
        return read(send(request.build(), limit));
    }

    private HttpResponse<byte[]> send(HttpRequest request, Duration limit) throws AiFailed, InterruptedException {
        var coming = http.sendAsync(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), MAX_ANSWER));
        try {
            return coming.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new AiFailed(AiFailure.UNREACHABLE);
        } finally {
            coming.cancel(true);
        }
    }

    private static JsonNode read(HttpResponse<byte[]> answer) throws AiFailed {
        if (answer.statusCode() == 200) {
            return parse(answer.body());
        }
        throw new AiFailed(failure(answer.statusCode()), wanted(answer));
    }

    private static AiFailure failure(int status) {
        return switch (status) {
            case 401, 403 -> AiFailure.KEY_REFUSED;
            case 402, 429 -> AiFailure.TOO_MUCH;
            case 400, 404, 405, 422 -> AiFailure.UNKNOWN_THERE;
            default -> status >= 500 ? AiFailure.FAILING : AiFailure.GARBLED;
        };
    }

    /// Jackson's own exception would quote the answer.
    private static JsonNode parse(byte[] body) throws AiFailed {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            throw new AiFailed(AiFailure.GARBLED);
        }
    }

    /// What `Retry-After` says in seconds, RFC 9110 §10.2.3; its form with a date is passed over.
    private static Duration wanted(HttpResponse<?> answer) {
        var seconds = answer.headers().firstValue("Retry-After").orElse("");
        if (!seconds.matches("[0-9]{1,6}")) {
            return Duration.ZERO;
        }
        var wait = Duration.ofSeconds(Long.parseLong(seconds));
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    @Override
    public void close() {
        http.shutdownNow();
    }
}
