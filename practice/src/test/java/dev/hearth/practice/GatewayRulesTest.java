package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.gateway.GatewayRules;
import dev.hearth.practice.wire.Json;
import java.time.Duration;
import java.util.EnumSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.OnlineStatus;
import net.dv8tion.jda.api.entities.Activity;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// How strict the gateway is, and that real JDA gets along with it.
class GatewayRulesTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final int GUILD_MEMBERS = 1 << 1;
    private static final int GUILD_PRESENCES = 1 << 8;

    private Practice practice = Practice.start(PracticeOptions.defaults());

    @AfterEach
    void stop() {
        practice.close();
    }

    private void restart(PracticeOptions options) {
        practice.close();
        practice = Practice.start(options);
    }

    private static PracticeOptions beating(int ms) {
        var quick = GatewayRules.quick();
        return PracticeOptions.defaults()
                .gateway(new GatewayRules(
                        Duration.ofMillis(ms), quick.maxConcurrency(), quick.identifyEvery(), 1_000, 2_500));
    }

    private static PracticeOptions starting(int maxConcurrency, Duration identifyEvery, int sessionStarts) {
        return PracticeOptions.defaults()
                .gateway(new GatewayRules(Duration.ofSeconds(41), maxConcurrency, identifyEvery, sessionStarts, 2_500));
    }

    @Test
    void whoIsSilentIsCutOffAndMustBeginAnewAndWhoBeatsIsNot() throws Exception {
        restart(beating(400));
        try (var bot = Bot.login(practice);
                var silent = RawBot.identified(practice, 0)) {
            bot.jda();
            var session = Json.text(silent.await("READY"), "session_id");

            assertThat(silent.closeCode()).isEqualTo(4009);

            assertThat(bot.jda().getStatus()).isEqualTo(JDA.Status.CONNECTED);
            try (var back = RawBot.connect(practice)) {
                back.send(6, resume(session, 1));
                // A session's id says what it hears, so that it outlives this server; it is taken up as a new one.
                assertThat(Json.integer(back.awaitOp(0), "s")).isEqualTo(2);
            }
        }
    }

    @Test
    void jdaLeavesAServerThatDoesNotAnswerItsHeartbeatsAndResumes() throws Exception {
        restart(beating(300));
        try (var bot = Bot.login(practice)) {
            bot.jda();

            practice.faults().ignoreHeartbeats(true);

            bot.await(SessionDisconnectEvent.class);
            practice.faults().ignoreHeartbeats(false);
            bot.await(SessionResumeEvent.class);
        }
    }

    @Test
    void moreThan120FramesAMinuteAreTooMany() throws Exception {
        var bot = RawBot.connect(practice);

        for (int sent = 0; sent < 120; sent++) {
            bot.send(1, Json.object());
            bot.awaitOp(11);
        }
        bot.send(1, Json.object());

        assertThat(bot.closeCode()).isEqualTo(4008);
    }

    @Test
    void aFrameOfMoreThan4096BytesIsNotRead() throws Exception {
        var frame = "{\"op\":1,\"d\":\"" + "é".repeat(2_041) + "\"}";
        var bot = RawBot.connect(practice);
        bot.text(frame.replaceFirst("é", "") + " ");
        bot.awaitOp(11);

        bot.text(frame + "   ");

        assertThat(bot.closeCode()).isEqualTo(4002);
    }

    @Test
    void onlyVersion10IsSpoken() throws Exception {
        assertThat(RawBot.connect(practice, 6).closeCode()).isEqualTo(4012);
    }

    @ParameterizedTest
    @ValueSource(ints = {1 << 17, 1 << 30})
    void anIntentThatDoesNotExistIsInvalid(int intents) throws Exception {
        assertThat(RawBot.identified(practice, intents).closeCode()).isEqualTo(4013);
    }

    @Test
    void aBotOfTooManyGuildsMustUseShards() throws Exception {
        restart(PracticeOptions.defaults().guilds(2).gateway(new GatewayRules(SOON, 64, Duration.ZERO, 1_000, 1)));

        assertThat(RawBot.identified(practice, 0).closeCode()).isEqualTo(4011);
    }

    @Test
    void whoClaimsToHaveHeardMoreThanWasSaidIsClosed() throws Exception {
        var bot = RawBot.identified(practice, 0);
        var session = Json.text(bot.await("READY"), "session_id");
        bot.vanish();
        assertThat(practice.awaitBotOffline(SOON)).isTrue();

        var back = RawBot.connect(practice);
        back.send(6, resume(session, 1_000));

        assertThat(back.closeCode()).isEqualTo(4007);
    }

    @Test
    void whoIdentifiesTooSoonIsToldThatTheSessionIsInvalid() throws Exception {
        restart(starting(2, Duration.ofMinutes(1), 1_000));
        shard(0).await("READY");

        shard(1).await("READY");
        assertThat(shard(2).awaitOp(9).path("d").asBoolean(true)).isFalse();
    }

    @Test
    void jdaKeepsItsShardsApartAsLongAsItIsTold() throws Exception {
        restart(starting(1, Duration.ofSeconds(5), 1_000));
        var ready = new CountDownLatch(2);
        var shards = DefaultShardManagerBuilder.createLight("a-token", EnumSet.noneOf(GatewayIntent.class))
                .setRestConfig(new RestConfig().setBaseUrl(practice.restBase()))
                .setShardsTotal(2)
                .addEventListeners(whenReady(ready::countDown))
                .setEnableShutdownHook(false)
                .build();
        try {
            assertThat(ready.await(20, TimeUnit.SECONDS)).isTrue();
            assertThat(starts().path("remaining").asInt()).isEqualTo(998);
        } finally {
            shards.shutdown();
        }
    }

    @Test
    void whoUsedUpTheDaysSessionsIsLockedOut() throws Exception {
        restart(starting(1, Duration.ZERO, 2));
        assertThat(starts().path("reset_after").asInt()).isZero();
        RawBot.identified(practice, 0).await("READY");
        RawBot.identified(practice, 0).await("READY");

        assertThat(RawBot.identified(practice, 0).closeCode()).isEqualTo(4004);

        assertThat(starts().path("remaining").asInt()).isZero();
        assertThat(starts().path("reset_after").asInt()).isPositive();
    }

    @Test
    void peopleSeeHowTheBotShowsItself() throws Exception {
        try (var bot = Bot.login(practice)) {
            var jda = bot.jda();
            assertThat(practice.botPresence().status()).isEqualTo("online");

            jda.getPresence().setPresence(OnlineStatus.IDLE, Activity.customStatus("listening"));

            assertThat(practice.world()
                            .signal()
                            .await(() -> practice.botPresence().status().equals("idle"), SOON))
                    .isTrue();
            assertThat(practice.botPresence().activity()).isEqualTo("listening");
        }
    }

    @Test
    void jdaFindsMembersByTheStartOfTheirNameAndById() throws Exception {
        try (var bot = Bot.login(practice)) {
            var guild = bot.jda().getGuilds().getFirst();
            long mira = practice.person("Mira").id();

            assertThat(guild.retrieveMembersByPrefix("mi", 10).get())
                    .extracting(member -> member.getUser().getIdLong())
                    .containsExactly(mira);
            assertThat(guild.retrieveMembersByIds(mira, 7L).get()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "2, 1"})
    void theWholeListOfMembersNeedsItsIntent(int intents, int chunks) throws Exception {
        try (var bot = RawBot.identified(practice, intents)) {
            bot.await("GUILD_CREATE");

            bot.send(8, request().put("query", "").put("limit", 0).put("nonce", "all"));
            bot.send(8, request().put("query", "noo").put("limit", 1).put("nonce", "one"));

            if (chunks > 0) {
                assertThat(Json.text(bot.await("GUILD_MEMBERS_CHUNK"), "nonce")).isEqualTo("all");
            }
            assertThat(Json.text(bot.await("GUILD_MEMBERS_CHUNK"), "nonce")).isEqualTo("one");
        }
    }

    @Test
    void whoIsNotFoundIsNamedAndPresencesComeOnRequest() throws Exception {
        try (var bot = RawBot.identified(practice, GUILD_MEMBERS | GUILD_PRESENCES)) {
            var request = request().put("presences", true);
            request.putArray("user_ids")
                    .add(Json.id(practice.person("Noor").id()))
                    .add("7");

            bot.send(8, request);

            var chunk = bot.await("GUILD_MEMBERS_CHUNK");
            assertThat(chunk.path("members")).hasSize(1);
            assertThat(Json.list(chunk, "not_found")).hasToString("[\"7\"]");
            assertThat(Json.text(chunk.path("presences").path(0), "status")).isEqualTo("online");
        }
    }

    @Test
    void aSearchFindsAHundredMembersAtMost() throws Exception {
        for (int number = 0; number < 101; number++) {
            practice.addPerson("Guest" + number, "en-US");
        }
        try (var bot = RawBot.identified(practice, 0)) {
            bot.send(8, request().put("query", "guest").put("limit", 500));

            assertThat(bot.await("GUILD_MEMBERS_CHUNK").path("members")).hasSize(100);
        }
    }

    private static EventListener whenReady(Runnable action) {
        return event -> {
            if (event instanceof ReadyEvent) {
                action.run();
            }
        };
    }

    private ObjectNode request() {
        return Json.object()
                .put("guild_id", Json.id(practice.world().guilds().getFirst().id()));
    }

    private static ObjectNode resume(String session, long seq) {
        return Json.object().put("token", "a-token").put("session_id", session).put("seq", seq);
    }

    private RawBot shard(int number) {
        var bot = RawBot.connect(practice);
        var identity = RawBot.identity("a-token", 0);
        identity.putArray("shard").add(number).add(3);
        bot.send(2, identity);
        return bot;
    }

    private JsonNode starts() throws Exception {
        return RawBot.call(practice, "GET", "gateway/bot", null).json().path("session_start_limit");
    }
}
