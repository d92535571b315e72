package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.hearth.practice.rest.Route;
import dev.hearth.practice.wire.Json;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultsTest {
    private static final String REPLY = "{\"type\":4,\"data\":{\"content\":\"pong\"}}";

    private Stand stand;
    private Faults faults;

    @BeforeEach
    void open() throws Exception {
        stand = new Stand(PracticeOptions.defaults().ackLimit(Duration.ofMillis(800)), 0);
        faults = stand.practice.faults();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aRouteFailsAsOftenAsToldAndDoesNothing() throws Exception {
        faults.answer("/callback", 500, 2);
        var pinged = stand.ping(stand.mira);

        assertThat(stand.callback(pinged, REPLY).status()).isEqualTo(500);
        assertThat(stand.callback(pinged, REPLY).status()).isEqualTo(500);
        assertThat(stand.callback(pinged, REPLY).status()).isEqualTo(204);
        assertThat(pinged.result().replies()).hasSize(1);
        assertThat(faults.seen(Route.CALLBACK)).isEqualTo(3);
    }

    @Test
    void otherRoutesAreLeftAlone() throws Exception {
        faults.answer("/callback", 500, 1);

        assertThat(stand.bot.get("users/@me").status()).isEqualTo(200);
    }

    @Test
    void anAcknowledgementThatArrivesLateIsTooLate() throws Exception {
        faults.delay("/callback", Duration.ofSeconds(1), 1);
        var pinged = stand.ping(stand.mira);

        assertThat(stand.callback(pinged, REPLY).code()).isEqualTo(10062);
        assertThat(pinged.result().acknowledged()).isFalse();
    }

    @Test
    void aLostAnswerWasStillApplied() throws Exception {
        faults.dropAnswer("/callback", 1);
        var pinged = stand.ping(stand.mira);

        assertThatIOException().isThrownBy(() -> stand.callback(pinged, REPLY));
        assertThat(pinged.result().onlyReply().content()).isEqualTo("pong");
    }

    @Test
    void tooManyRequestsAreToldToWait() throws Exception {
        faults.limit("users/@me", 2, 1);

        var answer = stand.bot.get("users/@me");

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.json().path("retry_after").asDouble()).isEqualTo(2);
        assertThat(answer.via()).isNotEmpty();
        assertThat(stand.bot.get("users/@me").status()).isEqualTo(200);
    }

    @Test
    void faultsThatAreNotUsedUpCanBeTakenBack() throws Exception {
        faults.answer("users/@me", 503, 100);
        assertThat(stand.bot.get("users/@me").status()).isEqualTo(503);

        faults.clearRequests();

        assertThat(stand.bot.get("users/@me").status()).isEqualTo(200);
    }

    @Test
    void requestsAreCountedByKind() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, REPLY);
        stand.webhook(pinged, "POST", "", "{\"content\":\"more\"}");
        stand.webhook(pinged, "PATCH", "/messages/@original", "{\"content\":\"changed\"}");
        stand.bot.post("users/@me/channels", Json.object().put("recipient_id", "1"));

        assertThat(faults.seen(Route.CALLBACK)).isEqualTo(1);
        assertThat(faults.seen(Route.FOLLOW_UP)).isEqualTo(1);
        assertThat(faults.seen(Route.ORIGINAL)).isEqualTo(1);
        assertThat(faults.seen(Route.DIRECT_CHANNEL)).isEqualTo(1);
        assertThat(faults.seen(Route.COMMANDS)).isEqualTo(1);
        assertThat(faults.seen(Route.MESSAGE)).isZero();
    }
}
