package dev.hearth.app.terminal;

import dev.hearth.app.process.PracticeAddress;
import dev.hearth.control.http.Loopback;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The practice server's own API: look at the world, act in it, read what was posted.
final class PracticeClient {
    /// The server lets an act settle for at most 30 s.
    private static final Duration LIMIT = Duration.ofSeconds(45);

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final PracticeAddress address;
    private final HttpClient http = Loopback.client().build();

    PracticeClient(PracticeAddress address) {
        this.address = address;
    }

    /// What is new since a state of the server's counter.
    ///
    /// @param next the counter to ask from the next time
    record News(long next, List<Message> messages) {
        News {
            messages = List.copyOf(messages);
        }
    }

    private record Problem(String error) {}

    World world() throws PracticeGone {
        return read(ok(send(request("/world"))), World.class);
    }

    Answer.ToAct act(Place place, Line.Act act) throws PracticeGone {
        var order = place.order();
        order.putAll(act.order());
        var response = post("/act", order);
        return isRefusal(response) ? refusal(response) : read(ok(response), Answer.Settled.class);
    }

    Answer.ToFault fault(Line.Fault fault) throws PracticeGone {
        var response = post("/faults", fault.order());
        return isRefusal(response) ? refusal(response) : read(ok(response), Answer.Faulty.class);
    }

    private HttpResponse<String> post(String path, Map<String, ?> order) throws PracticeGone {
        var body = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(order));
        return send(request(path).header("Content-Type", "application/json").POST(body));
    }

    private static boolean isRefusal(HttpResponse<String> response) {
        return response.statusCode() >= 400 && response.statusCode() < 500;
    }

    private static Answer.Refused refusal(HttpResponse<String> response) throws PracticeGone {
        return new Answer.Refused(read(response.body(), Problem.class).error());
    }

    /// What a member sees that was posted or edited after a state of the counter.
    ///
    /// @param wait how long to wait if there is nothing yet; the server bounds it at 30 s
    News news(String member, long after, Duration wait) throws PracticeGone {
        var as = URLEncoder.encode(member, StandardCharsets.UTF_8);
        return read(
                ok(send(request("/messages?as=" + as + "&after=" + after + "&waitMs=" + wait.toMillis()))), News.class);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address.api() + path))
                .timeout(LIMIT)
                .header("Authorization", "Bearer " + address.bearer());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws PracticeGone {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new PracticeGone("the practice server does not answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PracticeGone("interrupted");
        }
    }

    private static String ok(HttpResponse<String> response) throws PracticeGone {
        if (response.statusCode() != 200) {
            throw new PracticeGone("the practice server answers with status " + response.statusCode());
        }
        return response.body();
    }

    private static <T> T read(String body, Class<T> type) throws PracticeGone {
        try {
            return JSON.readValue(body, type);
        } catch (JacksonException e) {
            throw new PracticeGone("the practice server answers with something unknown");
        }
    }
}
