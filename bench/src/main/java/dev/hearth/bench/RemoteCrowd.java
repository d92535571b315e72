package dev.hearth.bench;

import dev.hearth.practice.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;

/// People of a practice server that is another process, who act through its HTTP API.
final class RemoteCrowd implements AutoCloseable {
    /// Who types where.
    record Place(String person, String guild) {}

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI api;
    private final String bearer;
    private final IntFunction<Place> places;
    private final AtomicInteger turn = new AtomicInteger();

    /// @param places who acts, by the number of the act
    RemoteCrowd(int port, String token, IntFunction<Place> places) {
        this.api = URI.create("http://127.0.0.1:" + port + "/practice/v1/act");
        this.bearer = "Bearer " + token;
        this.places = places;
    }

    /// Has `/ping` typed so many times and waits for all answers.
    ///
    /// @param inFlight how many wait for an answer at a time
    Answers ask(int times, int inFlight) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(times);
        AtomicInteger wrong = new AtomicInteger();
        long[] nanos = new long[times];
        Callable<Void> member = () -> {
            for (int i = left.decrementAndGet(); i >= 0; i = left.decrementAndGet()) {
                long began = System.nanoTime();
                if (!isAnswered(places.apply(turn.getAndIncrement()))) {
                    wrong.incrementAndGet();
                }
                nanos[i] = System.nanoTime() - began;
            }
            return null;
        };
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(inFlight, member))) {
                done.get();
            }
        }
        return Answers.of(nanos, System.nanoTime() - began, wrong.get());
    }

    private boolean isAnswered(Place place) throws IOException, InterruptedException {
        var act = Json.object()
                .put("as", place.person())
                .put("guild", place.guild())
                .put("channel", "general")
                .put("kind", "command")
                .put("line", Scenario.PING.line());
        var request = HttpRequest.newBuilder(api)
                .header("Authorization", bearer)
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(act)))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        return answer.statusCode() == 200
                && Json.text(Json.read(answer.body()).at("/replies/0/embeds/0"), "title")
                        .equals(Scenario.PING.title());
    }

    @Override
    public void close() {
        http.close();
    }
}
