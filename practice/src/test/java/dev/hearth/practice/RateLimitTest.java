package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.rest.RateRules;
import dev.hearth.practice.wire.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Limits as Discord has them: what one route, one channel and one bot may ask for.
class RateLimitTest {
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int A_CHANNELS_MESSAGES = 5;

    private Practice practice = Practice.start(PracticeOptions.defaults().rates(RateRules.discord()));

    @AfterEach
    void stop() {
        practice.close();
    }

    @Test
    void jdaHeedsTheHeadersAndIsNeverTurnedAway() throws Exception {
        try (var bot = Bot.login(practice)) {
            var channel = bot.jda().getTextChannelsByName("general", true).getFirst();

            var sent = IntStream.rangeClosed(1, A_CHANNELS_MESSAGES + 2)
                    .mapToObj(number -> channel.sendMessage("number " + number).submit())
                    .toList();
            for (var message : sent) {
                message.join();
            }

            assertThat(practice.person("Mira").in("general").sees())
                    .extracting(Shown::content)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, A_CHANNELS_MESSAGES + 2)
                            .mapToObj(number -> "number " + number)
                            .toList());
            assertThat(practice.limited()).isZero();
        }
    }

    @Test
    void oneMessageTooManyIsToldToWaitAndOtherChannelsAreNot() throws Exception {
        for (int left = A_CHANNELS_MESSAGES - 1; left >= 0; left--) {
            var answer = say("general");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "x-ratelimit-limit")).isEqualTo("5");
            assertThat(header(answer, "x-ratelimit-remaining")).isEqualTo("" + left);
        }

        var refused = say("general");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(header(refused, "retry-after")).matches("[1-5]");
        assertThat(header(refused, "x-ratelimit-scope")).isEqualTo("user");
        assertThat(header(refused, "via")).isNotEmpty();
        assertThat(Double.parseDouble(header(refused, "x-ratelimit-reset-after")))
                .isBetween(0.0, 5.0);
        assertThat(Json.flag(Json.read(refused.body()), "global")).isFalse();
        var other = say("check-ins");
        assertThat(other.statusCode()).isEqualTo(200);
        assertThat(header(other, "x-ratelimit-bucket")).isEqualTo(header(refused, "x-ratelimit-bucket"));
        assertThat(practice.limited()).isEqualTo(1);
    }

    @Test
    void allRoutesTogetherHaveALimitToo() throws Exception {
        practice.close();
        practice = Practice.start(PracticeOptions.defaults().rates(new RateRules(3, 1_000)));
        for (var path : List.of("users/@me", "gateway/bot", "users/@me/guilds")) {
            assertThat(get(path).statusCode()).isEqualTo(200);
        }

        var refused = get("gateway");

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(header(refused, "x-ratelimit-global")).isEqualTo("true");
        assertThat(header(refused, "x-ratelimit-scope")).isEqualTo("global");
        assertThat(Json.flag(Json.read(refused.body()), "global")).isTrue();
    }

    @Test
    void interactionsAreAnsweredHoweverManyThereAre() throws Exception {
        practice.close();
        try (var stand = new Stand(PracticeOptions.defaults().rates(new RateRules(1, 1)), 0)) {
            for (int asked = 0; asked < 10; asked++) {
                var pinged = stand.ping(stand.mira);
                assertThat(stand.callback(pinged, "{\"type\":4,\"data\":{\"content\":\"pong\"}}")
                                .status())
                        .isEqualTo(204);
                assertThat(pinged.result().acknowledged()).isTrue();
            }
        }
    }

    private HttpResponse<String> say(String channel) throws Exception {
        var id = practice.world()
                .guilds()
                .getFirst()
                .channel(channel)
                .orElseThrow()
                .id();
        return send(request("channels/" + id + "/messages")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"content\":\"hello\"}")));
    }

    private HttpResponse<String> get(String path) throws Exception {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(practice.restBase() + path)).header("Authorization", "Bot a-token");
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
