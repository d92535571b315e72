package dev.hearth.app.supervisor.discord;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// One question to Discord's REST API.
final class DiscordCall {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final JsonMapper JSON = JsonMapper.shared();

    private DiscordCall() {}

    /// Asks.
    ///
    /// @throws IOException if there is no answer; says nothing of the token
    static Answer get(HttpClient http, DiscordBase base, String path, String token, String version)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(base.at(path))
                .timeout(LIMIT)
                .header("Authorization", "Bot " + token)
                // Discord refuses clients that do not name themselves in this form.
                .header("User-Agent", "DiscordBot (Hearth, " + version + ")")
                .build();
        var response = http.send(request, HttpResponse.BodyHandlers.ofString());
        var date = response.headers().firstValue("Date").flatMap(DiscordCall::moment);
        return new Answer(response.statusCode(), json(response.body()), date);
    }

    private static Optional<Instant> moment(String date) {
        try {
            return Optional.of(ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static JsonNode json(String body) {
        try {
            return JSON.readTree(body);
        } catch (JacksonException e) {
            return JSON.createObjectNode();
        }
    }

    /// What Discord says.
    ///
    /// @param date Discord's clock
    record Answer(int status, JsonNode json, Optional<Instant> date) {
        boolean isOk() {
            return status == 200;
        }
    }
}
