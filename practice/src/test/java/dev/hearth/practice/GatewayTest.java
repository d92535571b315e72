package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class GatewayTest {
    private static final int GUILD_MEMBERS = 1 << 1;
    private static final int GUILD_MESSAGES = 1 << 9;
    private static final int DIRECT_MESSAGES = 1 << 12;
    private static final int MESSAGE_CONTENT = 1 << 15;

    private Practice practice;

    @BeforeEach
    void start() {
        practice = Practice.start(PracticeOptions.defaults());
    }

    @AfterEach
    void stop() {
        practice.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json | 4002",
                "{} | 4001",
                "{\"op\":77} | 4001",
                "{\"op\":3,\"d\":{}} | 4003",
                "{\"op\":2,\"d\":{\"token\":\"\"}} | 4004",
                "{\"op\":2,\"d\":{\"token\":\"t\",\"shard\":[3,2]}} | 4010",
                "{\"op\":2,\"d\":{\"token\":\"t\",\"shard\":[0,-1]}} | 4010"
            })
    void aClientThatMisbehavesIsClosedWithDiscordsCode(String frame, int code) throws Exception {
        var bot = RawBot.connect(practice);
        bot.awaitOp(10);

        bot.text(frame);

        assertThat(bot.closeCode()).isEqualTo(code);
    }

    @Test
    void identifyingTwiceEndsTheConnection() throws Exception {
        var bot = RawBot.identified(practice, 0);
        bot.await("READY");

        bot.send(2, RawBot.identity("a-token", 0));

        assertThat(bot.closeCode()).isEqualTo(4005);
    }

    @Test
    void aRefusedTokenIsClosedWith4004UntilItIsAcceptedAgain() throws Exception {
        practice.faults().refuseToken("a-token");
        assertThat(RawBot.identified(practice, 0).closeCode()).isEqualTo(4004);
        assertThat(RawBot.call(practice, "GET", "users/@me", null).status()).isEqualTo(401);

        practice.faults().acceptToken("a-token");
        assertThat(RawBot.identified(practice, 0).await("READY").isObject()).isTrue();
    }

    @Test
    void heartbeatsAreAnsweredUnlessToldOtherwise() throws Exception {
        try (var bot = RawBot.connect(practice)) {
            bot.send(1, Json.object());
            bot.awaitOp(11);

            practice.faults().ignoreHeartbeats(true);
            bot.send(1, Json.object());
            bot.send(2, RawBot.identity("a-token", 0));
            assertThat(Json.integer(bot.awaitOp(0), "op")).isZero();
        }
    }

    @Test
    void whatAVanishedBotMissedIsReplayed() throws Exception {
        var bot = RawBot.identified(practice, GUILD_MESSAGES | MESSAGE_CONTENT);
        var session = Json.text(bot.await("READY"), "session_id");
        bot.await("GUILD_CREATE");
        bot.vanish();
        assertThat(practice.awaitBotOffline(Duration.ofSeconds(5))).isTrue();
        practice.person("Mira").in("general").say("while you were away");

        try (var back = resumed(session, 2)) {
            assertThat(Json.text(back.await("MESSAGE_CREATE"), "content")).isEqualTo("while you were away");
            back.await("RESUMED");
        }
    }

    @Test
    void aSessionOfAnEarlierServerIsResumedToo() throws Exception {
        String session;
        try (var bot = RawBot.identified(practice, GUILD_MESSAGES | MESSAGE_CONTENT)) {
            session = Json.text(bot.await("READY"), "session_id");
        }
        practice.close();
        practice = Practice.start(PracticeOptions.defaults());

        try (var back = resumed(session, 40)) {
            back.await("RESUMED");
            practice.person("Mira").in("general").say("hello again");
            assertThat(Json.text(back.await("MESSAGE_CREATE"), "content")).isEqualTo("hello again");
        }
    }

    @ParameterizedTest
    @CsvSource({"invented, 0", "0-1-0-zz, 0", "9-1-0-0123456789abcdef, 0", "a-b-c-0123456789abcdef, 0"})
    void anInventedSessionIsInvalid(String session, long seq) throws Exception {
        try (var bot = resumed(session, seq)) {
            assertThat(bot.awaitOp(9).path("d").asBoolean(true)).isFalse();
        }
    }

    @Test
    void aGuildIsToldToItsShardOnly() throws Exception {
        long guild = practice.world().guilds().getFirst().id();
        long mine = (guild >>> 22) % 2;

        assertThat(ready(mine).path("guilds")).hasSize(1);
        assertThat(ready(1 - mine).path("guilds")).isEmpty();
    }

    @Test
    void theTextOfMessagesIsWithheldFromABotThatDidNotAskForIt() throws Exception {
        try (var bot = RawBot.identified(practice, GUILD_MESSAGES | DIRECT_MESSAGES)) {
            bot.await("GUILD_CREATE");
            var mira = practice.person("Mira");

            mira.in("general").say("among us");
            mira.in("general").say("hello @hearth");
            mira.dm().say("in private");

            assertThat(Json.text(bot.await("MESSAGE_CREATE"), "content")).isEmpty();
            assertThat(Json.text(bot.await("MESSAGE_CREATE"), "content")).startsWith("hello <@");
            assertThat(Json.text(bot.await("MESSAGE_CREATE"), "content")).isEqualTo("in private");
        }
    }

    @Test
    void membersAreGivenInChunksWhenAskedFor() throws Exception {
        for (int number = 0; number < 1_200; number++) {
            practice.addPerson("Guest" + number, "en-US");
        }
        try (var bot = RawBot.identified(practice, GUILD_MEMBERS)) {
            bot.await("GUILD_CREATE");
            var guild = Json.id(practice.world().guilds().getFirst().id());

            bot.send(8, Json.object().put("guild_id", guild).put("query", "").put("limit", 0));

            assertThat(bot.await("GUILD_MEMBERS_CHUNK").path("members")).hasSize(1_000);
            assertThat(bot.await("GUILD_MEMBERS_CHUNK").path("members")).hasSize(205);
        }
    }

    @Test
    void framesAreOneZlibStreamWhenAskedFor() throws Exception {
        var frames = new LinkedBlockingQueue<ByteBuffer>();
        var socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(practice.gatewayUrl() + "?compress=zlib-stream"), new BinaryFrames(frames))
                .join();
        var inflater = new Inflater();
        assertThat(Json.integer(next(frames, inflater), "op")).isEqualTo(10);

        socket.sendText("{\"op\":2,\"d\":{\"token\":\"t\"}}", true).join();

        assertThat(Json.text(next(frames, inflater), "t")).isEqualTo("READY");
        assertThat(Json.text(next(frames, inflater), "t")).isEqualTo("GUILD_CREATE");
        socket.abort();
        inflater.end();
    }

    private static JsonNode next(LinkedBlockingQueue<ByteBuffer> frames, Inflater inflater) throws Exception {
        var frame = frames.poll(10, TimeUnit.SECONDS);
        assertThat(frame).as("a frame within 10 s").isNotNull();
        inflater.setInput(frame);
        var text = new byte[1 << 16];
        return Json.read(new String(text, 0, inflater.inflate(text), StandardCharsets.UTF_8));
    }

    private record BinaryFrames(LinkedBlockingQueue<ByteBuffer> frames) implements WebSocket.Listener {
        @Override
        public @Nullable CompletionStage<?> onBinary(WebSocket from, ByteBuffer data, boolean last) {
            frames.add(ByteBuffer.allocate(data.remaining()).put(data).flip());
            from.request(1);
            return null;
        }
    }

    private JsonNode ready(long shard) throws Exception {
        try (var bot = RawBot.connect(practice)) {
            var identity = RawBot.identity("a-token", 0);
            identity.putArray("shard").add(shard).add(2);
            bot.send(2, identity);
            return bot.await("READY");
        }
    }

    private RawBot resumed(String session, long seq) {
        var bot = RawBot.connect(practice);
        bot.send(
                6,
                Json.object().put("token", "a-token").put("session_id", session).put("seq", seq));
        return bot;
    }
}
