package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.Practice;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Changes the practice server over its REST API, as other bots and people with more rights do in a real guild.
final class Workbench {
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9]+)\"");

    private final Practice practice;
    private final String token;

    Workbench(Practice practice, String token) {
        this.practice = practice;
        this.token = token;
    }

    /// Makes a thing and gives back its id.
    String make(String path, String json) throws IOException, InterruptedException {
        String made = send("POST", path, json);
        Matcher id = ID.matcher(made);
        assertThat(id.find()).as(made).isTrue();
        return id.group(1);
    }

    void remove(String path) throws IOException, InterruptedException {
        send("DELETE", path, "");
    }

    void put(String path, String json) throws IOException, InterruptedException {
        send("PUT", path, json);
    }

    void change(String path, String json) throws IOException, InterruptedException {
        send("PATCH", path, json);
    }

    String read(String path) throws IOException, InterruptedException {
        return send("GET", path, "");
    }

    private String send(String method, String path, String json) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(practice.restBase() + path))
                .header("Authorization", "Bot " + token)
                .header("Content-Type", "application/json")
                .method(method, json.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(json))
                .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode())
                    .as(method + " " + path + ": " + answer.body())
                    .isBetween(200, 299);
            return answer.body();
        }
    }
}
