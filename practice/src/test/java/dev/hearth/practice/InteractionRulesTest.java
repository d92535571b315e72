package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class InteractionRulesTest {
    private static final String REPLY = "{\"type\":4,\"data\":{\"content\":\"pong\"}}";
    private static final String HIDDEN = "{\"type\":4,\"data\":{\"content\":\"only for you\",\"flags\":64}}";
    private static final String DEFER = "{\"type\":5}";
    private static final String TEXT = "{\"content\":\"later\"}";

    private Stand stand;

    @BeforeEach
    void open() throws Exception {
        stand = Stand.open();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void aSecondAcknowledgementIsRefused() throws Exception {
        var pinged = stand.ping(stand.mira);

        assertThat(stand.callback(pinged, REPLY).status()).isEqualTo(204);
        assertThat(stand.callback(pinged, REPLY).code()).isEqualTo(40060);
        assertThat(pinged.result().replies()).hasSize(1);
    }

    @Test
    void anAcknowledgementAfterTheLimitIsRefused() throws Exception {
        try (var quick = new Stand(PracticeOptions.defaults().ackLimit(Duration.ofMillis(200)), 0)) {
            var pinged = quick.ping(quick.mira);

            var outcome = pinged.result();
            assertThat(outcome.acknowledged()).isFalse();
            assertThat(outcome.error()).contains("no acknowledgement within 0.2 s");
            var late = quick.callback(pinged, REPLY);
            assertThat(late.status()).isEqualTo(404);
            assertThat(late.code()).isEqualTo(10062);
            assertThat(quick.mira.sees()).isEmpty();
        }
    }

    @Test
    void aTokenEndsWithItsLife() throws Exception {
        var options = PracticeOptions.defaults().tokenLife(Duration.ofMillis(1));
        try (var brief = new Stand(options.ackLimit(Duration.ofMillis(50)), 0)) {
            var pinged = brief.ping(brief.mira);
            pinged.result();

            assertThat(brief.callback(pinged, REPLY).code()).isEqualTo(10062);
            assertThat(brief.webhook(pinged, "POST", "", TEXT).code()).isEqualTo(10062);
        }
    }

    @Test
    void anInventedTokenIsUnknown() throws Exception {
        var pinged = stand.ping(stand.mira);
        var id = Json.text(pinged.interaction(), "id");

        assertThat(stand.bot
                        .post("interactions/" + id + "/invented/callback", Json.read(REPLY))
                        .code())
                .isEqualTo(10062);
        var other = "interactions/1/" + Json.text(pinged.interaction(), "token") + "/callback";
        assertThat(stand.bot.post(other, Json.read(REPLY)).code()).isEqualTo(10062);
    }

    @Test
    void theAnswerIsGivenBackOnlyWhenAskedFor() throws Exception {
        var pinged = stand.ping(stand.mira);
        var path = RawBot.callbackPath(pinged.interaction()) + "?with_response=true";

        var answer = stand.bot.post(path, Json.read(HIDDEN));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().at("/resource/message/content").asString()).isEqualTo("only for you");
        assertThat(answer.json().at("/interaction/response_message_ephemeral").asBoolean())
                .isTrue();
        assertThat(answer.json().at("/resource/type").asInt()).isEqualTo(4);
    }

    @Test
    void interactionsNeedNoAuthorizationAndOthersDo() throws Exception {
        var pinged = stand.ping(stand.mira);
        var base = stand.practice.restBase();
        var callback = HttpRequest.newBuilder(URI.create(base + RawBot.callbackPath(pinged.interaction())))
                .POST(HttpRequest.BodyPublishers.ofString(REPLY));

        assertThat(RawBot.send(callback).status()).isEqualTo(204);
        assertThat(RawBot.send(HttpRequest.newBuilder(URI.create(base + "users/@me")))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aDeferredReplyIsNoMessageUntilItIsEdited() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, DEFER);
        assertThat(stand.mira.sees()).isEmpty();
        assertThat(pinged.outcome()).isNotDone();

        stand.webhook(pinged, "PATCH", "/messages/@original", TEXT);

        assertThat(pinged.result().onlyReply().content()).isEqualTo("later");
        assertThat(stand.webhook(pinged, "GET", "/messages/@original", "")
                        .json()
                        .path("content")
                        .asString())
                .isEqualTo("later");
    }

    @Test
    void theFirstFollowUpTakesThePlaceOfADeferredReply() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, "{\"type\":5,\"data\":{\"flags\":64}}");

        stand.webhook(pinged, "POST", "", TEXT);
        stand.webhook(pinged, "POST", "", "{\"content\":\"second\"}");

        assertThat(pinged.result().replies().getFirst().ephemeral()).isTrue();
        assertThat(stand.mira.sees()).extracting(Shown::content).containsExactly("later", "second");
    }

    @Test
    void aDeletedAnswerIsGone() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, REPLY);

        assertThat(stand.webhook(pinged, "DELETE", "/messages/@original", "").status())
                .isEqualTo(204);
        assertThat(stand.webhook(pinged, "GET", "/messages/@original", "").code())
                .isEqualTo(10008);
        assertThat(stand.mira.sees()).isEmpty();
    }

    @Test
    void nothingFollowsBeforeTheAcknowledgement() throws Exception {
        var pinged = stand.ping(stand.mira);

        assertThat(stand.webhook(pinged, "POST", "", TEXT).code()).isEqualTo(10015);
    }

    @Test
    void anotherInteractionsMessageIsOutOfReach() throws Exception {
        var first = stand.ping(stand.mira);
        stand.callback(first, HIDDEN);
        var hidden = first.result().onlyReply().id();
        var second = stand.ping(stand.practice.person("Jonas").in("general"));
        stand.callback(second, REPLY);

        assertThat(stand.webhook(second, "GET", "/messages/" + hidden, "").code())
                .isEqualTo(10008);
    }

    @Test
    void aBrokenAnswerLeavesRoomForAGoodOne() throws Exception {
        var pinged = stand.ping(stand.mira);

        assertThat(stand.callback(pinged, "{\"type\":4,\"data\":{\"content\":\"\"}}")
                        .code())
                .isEqualTo(50006);
        assertThat(stand.callback(pinged, "{\"type\":7,\"data\":{\"content\":\"x\"}}")
                        .code())
                .isEqualTo(50035);
        assertThat(stand.callback(pinged, "{\"type\":99}").code()).isEqualTo(50035);
        assertThat(stand.callback(pinged, REPLY).status()).isEqualTo(204);
    }

    @Test
    void onlyItsAddresseeSeesAndClicksAnEphemeralMessage() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, """
                {"type":4,"data":{"content":"yours","flags":64,"components":[
                  {"type":1,"components":[{"type":2,"style":1,"label":"Yes","custom_id":"yes"}]}]}}""");
        var shown = pinged.result().onlyReply();
        var jonas = stand.practice.person("Jonas").in("general");

        assertThat(jonas.sees()).isEmpty();
        assertThat(jonas.click("Yes").error()).contains("there is no button \"Yes\" to click");
        var path = "channels/" + Json.text(pinged.interaction(), "channel_id") + "/messages/" + shown.id();
        assertThat(stand.bot.get(path).code()).isEqualTo(10008);
    }

    @Test
    void aBotThatIsOfflineAcknowledgesNothing() throws Exception {
        stand.bot.close();
        assertThat(stand.practice.awaitBotOffline(Duration.ofSeconds(5))).isTrue();

        var outcome = stand.mira.command("/ping");

        assertThat(outcome.acknowledged()).isFalse();
        assertThat(outcome.error()).contains("the bot is offline");
    }

    @Test
    void everyAnswerCarriesViaSoThatJdaKnowsA429() throws Exception {
        assertThat(stand.bot.get("users/@me").via()).isNotEmpty();
    }
}
