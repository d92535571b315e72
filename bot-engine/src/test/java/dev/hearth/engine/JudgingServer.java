package dev.hearth.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/// A stand-in for an AI service of OpenAI's form that judges messages: it takes amiss whoever writes a word, and can be
/// told to behave as badly as real ones do.
public final class JudgingServer implements AutoCloseable {
    public static final String KEY = "sk-test-0123456789";

    /// How it behaves.
    public enum Mood {
        FINE,
        BROKEN,
        TOO_MUCH,
        GARBLED,
        ENDLESS,
        SILENT
    }

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> scores;
    private final CountDownLatch closing = new CountDownLatch(1);
    private volatile Mood mood = Mood.FINE;

    private JudgingServer(int port, Map<String, String> scores) throws IOException {
        this.scores = scores;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/v1/moderations", this::judge);
        server.start();
    }

    /// Starts one.
    ///
    /// @param scores the categories that it gives a text that holds the word
    public static JudgingServer start(Map<String, String> scores) throws IOException {
        return new JudgingServer(0, scores);
    }

    /// The same one after it was ended.
    public JudgingServer again() throws IOException {
        return new JudgingServer(server.getAddress().getPort(), scores);
    }

    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    public void behave(Mood now) {
        mood = now;
    }

    /// What was sent to it, whole.
    public List<String> asked() {
        return asked;
    }

    private void judge(HttpExchange exchange) throws IOException {
        String question = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        asked.add(question);
        if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            answer(exchange, 401, "{\"error\":{\"message\":\"no\"}}");
            return;
        }
        switch (mood) {
            case FINE -> answer(exchange, 200, verdict(question));
            case BROKEN -> answer(exchange, 503, "");
            case TOO_MUCH -> {
                exchange.getResponseHeaders().add("Retry-After", "60");
                answer(exchange, 429, "");
            }
            case GARBLED -> answer(exchange, 200, "<html>welcome to our hotel's network</html>");
            case ENDLESS -> endless(exchange);
            case SILENT -> silent();
        }
    }

    private String verdict(String question) {
        String found = scores.entrySet().stream()
                .filter(entry -> question.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("{\"harassment\":0.001,\"self-harm\":0.001}");
        return "{\"id\":\"modr-1\",\"model\":\"m\",\"results\":[{\"flagged\":false,\"category_scores\":" + found
                + "}]}";
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            byte[] part = "{\"results\":[".repeat(1000).getBytes(StandardCharsets.UTF_8);
            while (true) {
                body.write(part);
            }
        }
    }

    private void silent() {
        try {
            closing.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        server.stop(0);
    }
}
