package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.practice.wire.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionInvalidateEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Faults as orders over HTTP, and what real JDA makes of them.
class FaultsApiTest {
    private static final String BEARER = "a-bearer-of-at-least-32-characters";

    private Practice practice;

    @BeforeEach
    void open() {
        practice = Practice.start(PracticeOptions.defaults().token(BEARER));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"fault\":\"drop\"}",
                "{\"fault\":\"close\"}",
                "{\"fault\":\"reconnect\"}",
                "{\"fault\":\"invalidate\",\"resumable\":true}"
            })
    void afterABreakTheSessionIsResumed(String order) throws Exception {
        try (var bot = Bot.login(practice)) {
            bot.jda();

            assertThat(order(order).status()).isEqualTo(200);

            bot.await(SessionDisconnectEvent.class);
            bot.await(SessionResumeEvent.class);
        }
    }

    @Test
    void aRefusedResumeMakesTheBotIdentifyAnew() throws Exception {
        try (var bot = Bot.login(practice)) {
            bot.jda();
            order("{\"fault\":\"forget\"}");

            order("{\"fault\":\"close\",\"code\":4000}");

            bot.await(SessionInvalidateEvent.class);
            assertThat(Json.flag(order("{\"fault\":\"clear\"}").json(), "refusesResumes"))
                    .isFalse();
            bot.await(SessionRecreateEvent.class);
        }
    }

    @Test
    void anEventIsDeliveredTwiceAsOftenAsTold() throws Exception {
        var heard = new AtomicInteger();
        var counter = new ListenerAdapter() {
            @Override
            public void onMessageReceived(MessageReceivedEvent event) {
                heard.incrementAndGet();
            }
        };
        try (var bot = Bot.login(practice, counter)) {
            bot.jda();
            order("{\"fault\":\"repeat\",\"event\":\"MESSAGE_CREATE\",\"times\":1}");

            practice.person("Mira").in("general").say("once");
            practice.person("Mira").in("general").say("and again");

            assertThat(bot.await(MessageReceivedEvent.class).getMessage().getContentRaw())
                    .isEqualTo("once");
            assertThat(bot.await(MessageReceivedEvent.class).getMessage().getContentRaw())
                    .isEqualTo("once");
            assertThat(bot.await(MessageReceivedEvent.class).getMessage().getContentRaw())
                    .isEqualTo("and again");
        }
    }

    @Test
    void jdaComesBackAfterFailuresAndLimits() throws Exception {
        try (var bot = Bot.login(practice)) {
            var jda = bot.jda();
            order("{\"fault\":\"answer\",\"path\":\"users/\",\"status\":502,\"times\":1}");
            order("{\"fault\":\"limit\",\"path\":\"users/\",\"seconds\":1,\"times\":1}");
            order("{\"fault\":\"slow\",\"path\":\"users/\",\"ms\":50,\"times\":1}");
            var mira = practice.person("Mira").id();

            var user = jda.retrieveUserById(mira).useCache(false).complete();

            assertThat(user.getName()).isEqualTo("mira");
            assertThat(practice.faults().requestsLeft()).isZero();
        }
    }

    @Test
    void aGlobalLimitHoldsAllRoutesOfJda() throws Exception {
        try (var bot = Bot.login(practice)) {
            var jda = bot.jda();
            order("{\"fault\":\"limit\",\"path\":\"users/\",\"seconds\":1,\"global\":true}");
            long began = System.nanoTime();
            var held = jda.retrieveUserById(practice.person("Mira").id())
                    .useCache(false)
                    .submit();
            held.join();

            assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofMillis(900));
        }
    }

    @Test
    void aServerErrorReachesTheBot() throws Exception {
        try (var bot = Bot.login(practice)) {
            var jda = bot.jda();
            order("{\"fault\":\"answer\",\"path\":\"users/\"}");

            var lookup = jda.retrieveUserById(practice.person("Mira").id()).useCache(false);

            assertThat(catchThrowableOfType(ErrorResponseException.class, lookup::complete)
                            .getErrorCode())
                    .isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"fault\":\"nonsense\"}",
                "{\"fault\":\"close\",\"code\":\"soon\"}",
                "{\"fault\":\"drop\",\"code\":4000}",
                "{\"fault\":\"deaf\",\"on\":\"maybe\"}"
            })
    void anOrderThatIsNoneIsRefusedWithTheFormOfThoseThatAre(String order) throws Exception {
        var refused = order(order);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(Json.text(refused.json(), "error")).containsAnyOf("close code:4000", "drop", "deaf on:true");
    }

    @Test
    void whatStillGoesWrongIsToldUntilItIsCleared() throws Exception {
        order("{\"fault\":\"lose\",\"path\":\"/callback\",\"times\":3}");
        order("{\"fault\":\"deaf\"}");
        order("{\"fault\":\"clock\",\"ms\":-5000}");

        var now = call("GET", "").json();
        assertThat(Json.integer(now, "requestsLeft")).isEqualTo(3);
        assertThat(Json.flag(now, "ignoresHeartbeats")).isTrue();
        assertThat(Json.integer(now, "clockOffsetMs")).isEqualTo(-5_000);
        assertThat(Json.list(now, "orders")).hasSameSizeAs(FaultOrder.ALL);

        var cleared = order("{\"fault\":\"clear\"}").json();
        assertThat(Json.integer(cleared, "requestsLeft")).isZero();
        assertThat(Json.flag(cleared, "ignoresHeartbeats")).isFalse();
        assertThat(Json.integer(cleared, "clockOffsetMs")).isZero();
    }

    private RawBot.Answer order(String body) throws Exception {
        return call("POST", body);
    }

    private RawBot.Answer call(String method, String body) throws Exception {
        return RawBot.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + practice.port() + "/practice/v1/faults"))
                        .header("Authorization", "Bearer " + BEARER)
                        .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }
}
