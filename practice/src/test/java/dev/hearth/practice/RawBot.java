package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A bot without a library: what no library would send can be sent, and every frame can be looked at.
final class RawBot implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Practice practice;
    private final LinkedBlockingQueue<JsonNode> frames = new LinkedBlockingQueue<>();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private final WebSocket socket;

    private RawBot(Practice practice, int version) {
        this.practice = practice;
        this.socket = HTTP.newWebSocketBuilder()
                .buildAsync(URI.create(practice.gatewayUrl() + "?v=" + version + "&encoding=json"), new Frames())
                .join();
    }

    /// Connects and says nothing yet.
    static RawBot connect(Practice practice) {
        return connect(practice, 10);
    }

    static RawBot connect(Practice practice, int version) {
        return new RawBot(practice, version);
    }

    /// Connects and identifies; READY and GUILD_CREATE are still to be read.
    static RawBot identified(Practice practice, int intents) {
        var bot = connect(practice);
        bot.send(2, identity("a-token", intents));
        return bot;
    }

    static ObjectNode identity(String token, int intents) {
        return Json.object().put("token", token).put("intents", intents);
    }

    void send(int op, JsonNode data) {
        text(Json.write(Json.object().put("op", op).set("d", data)));
    }

    void text(String frame) {
        socket.sendText(frame, true).join();
    }

    /// The next frame of an op code, skipping others.
    JsonNode awaitOp(int op) throws InterruptedException {
        return await(frame -> Json.integer(frame, "op") == op, "op " + op);
    }

    /// The data of the next event of a name, skipping others.
    JsonNode await(String event) throws InterruptedException {
        return await(frame -> Json.text(frame, "t").equals(event), event).path("d");
    }

    private JsonNode await(Predicate<JsonNode> wanted, String name) throws InterruptedException {
        while (true) {
            var frame = frames.poll(10, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("no " + name + " within 10 s");
            }
            if (wanted.test(frame)) {
                return frame;
            }
        }
    }

    int closeCode() throws Exception {
        return closed.get(10, TimeUnit.SECONDS);
    }

    /// Vanishes without a goodbye, as a killed process does.
    void vanish() {
        socket.abort();
    }

    Answer get(String path) throws Exception {
        return call(practice, "GET", path, null);
    }

    Answer post(String path, JsonNode body) throws Exception {
        return call(practice, "POST", path, body);
    }

    Answer callback(JsonNode interaction, JsonNode body) throws Exception {
        return post(callbackPath(interaction), body);
    }

    static String callbackPath(JsonNode interaction) {
        return "interactions/" + Json.text(interaction, "id") + "/" + Json.text(interaction, "token") + "/callback";
    }

    static String webhookPath(JsonNode interaction) {
        return "webhooks/" + Json.text(interaction, "application_id") + "/" + Json.text(interaction, "token");
    }

    /// A request to the REST API with a token.
    static Answer call(Practice practice, String method, String path, @Nullable JsonNode body)
            throws IOException, InterruptedException {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(Json.write(body));
        return send(HttpRequest.newBuilder(URI.create(practice.restBase() + path))
                .header("Authorization", "Bot a-token")
                .header("Content-Type", "application/json")
                .method(method, publisher));
    }

    static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(
                response.statusCode(),
                response.body().isEmpty() ? Json.object() : Json.read(response.body()),
                response.headers().firstValue("via").orElse(""));
    }

    record Answer(int status, JsonNode json, String via) {
        int code() {
            return Json.integer(json, "code");
        }
    }

    @Override
    public void close() {
        if (!closed.isDone() && !socket.isOutputClosed()) {
            socket.sendClose(1000, "").join();
        }
    }

    private final class Frames implements WebSocket.Listener {
        private final StringBuilder partial = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            partial.append(data);
            if (last) {
                frames.add(Json.read(partial.toString()));
                partial.setLength(0);
            }
            from.request(1);
            return null;
        }

        @Override
        public @Nullable CompletionStage<?> onClose(WebSocket from, int code, String reason) {
            closed.complete(code);
            return null;
        }
    }
}
