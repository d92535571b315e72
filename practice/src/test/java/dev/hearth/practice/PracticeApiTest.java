package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PracticeApiTest {
    private static final String TOKEN = "a-bearer-of-at-least-32-characters";
    private static final Duration SOON = Duration.ofSeconds(10);

    private Practice practice;
    private Bot bot;

    @BeforeAll
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults().token(TOKEN));
        bot = Bot.login(practice, new WellnessBot());
        bot.jda().updateCommands().addCommands(WellnessBot.commands()).complete();
        assertThat(practice.awaitBotOnline(SOON)).isTrue();
    }

    @AfterAll
    void logout() {
        bot.close();
        practice.close();
    }

    @Test
    void theWorldIsDescribed() throws Exception {
        var world = get("world").json();

        assertThat(world.at("/bot/name").asString()).isEqualTo("Hearth");
        assertThat(world.at("/bot/online").asBoolean()).isTrue();
        assertThat(world.at("/guilds/0/channels/0/name").asString()).isEqualTo("general");
        assertThat(world.at("/guilds/0/members")).hasSize(5);
        assertThat(world.path("commands").valueStream().map(command -> Json.text(command, "name")))
                .contains("ping", "feel", "journal");
    }

    @Test
    void aCommandIsAnswered() throws Exception {
        var answer = act("{\"kind\":\"command\",\"line\":\"/ping\"}").json();

        assertThat(answer.path("acknowledged").asBoolean()).isTrue();
        assertThat(answer.path("deferred").asBoolean()).isFalse();
        assertThat(answer.path("error").isNull()).isTrue();
        assertThat(answer.path("choices").isNull()).isTrue();
        var reply = answer.at("/replies/0");
        assertThat(Json.text(reply, "content")).isEqualTo("pong");
        assertThat(Json.text(reply, "author")).isEqualTo("Hearth");
        assertThat(Json.text(reply, "channel")).isEqualTo("general");
        assertThat(reply.path("ephemeral").asBoolean()).isTrue();
        assertThat(answer.path("seq").asLong())
                .isGreaterThanOrEqualTo(reply.path("seq").asLong());
    }

    @Test
    void everyKindOfActReachesTheBot() throws Exception {
        assertThat(act("{\"kind\":\"complete\",\"line\":\"/feel mood:ca\"}")
                        .json()
                        .at("/choices/1/name")
                        .asString())
                .isEqualTo("cautious");
        act("{\"kind\":\"command\",\"line\":\"/open\"}");
        assertThat(content(act("{\"kind\":\"click\",\"label\":\"yes\"}"))).isEqualTo("You said yes");
        assertThat(content(act("{\"kind\":\"pick\",\"values\":[\"Red\"]}"))).isEqualTo("Picked [r]");
        var modal = act("{\"kind\":\"command\",\"line\":\"/write\"}").json().path("modal");
        assertThat(modal.at("/fields/0/label").asString()).isEqualTo("Note");
        assertThat(modal.at("/fields/0/maxLength").asInt()).isEqualTo(50);
        assertThat(content(act("{\"kind\":\"fill\",\"fields\":{\"note\":\"mine\"}}")))
                .isEqualTo("Wrote: mine");
        assertThat(act("{\"kind\":\"say\",\"text\":\"hello\"}")
                        .json()
                        .path("acknowledged")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void actsInDirectMessagesNeedNoChannel() throws Exception {
        var answer = post("act", "{\"as\":\"jonas\",\"dm\":true,\"kind\":\"command\",\"line\":\"/ping\"}")
                .json();

        assertThat(answer.at("/replies/0/channel").asString()).isEqualTo("@Jonas");
        assertThat(answer.at("/replies/0/dm").asBoolean()).isTrue();
    }

    @Test
    void newMessagesAreWaitedForAndEphemeralOnesKeptFromOthers() throws Exception {
        long now = get("messages?as=Jonas").json().path("next").asLong();
        var waiting = Background.start(
                () -> get("messages?as=Jonas&waitMs=10000&after=" + now).json());
        act("{\"kind\":\"command\",\"line\":\"/ping\"}");
        act("{\"kind\":\"say\",\"text\":\"for all\"}");

        var news = Background.result(waiting);

        assertThat(news.path("messages").valueStream().map(message -> Json.text(message, "content")))
                .containsExactly("for all");
        assertThat(get("messages?as=Jonas&after=" + news.path("next").asLong())
                        .json()
                        .path("messages"))
                .isEmpty();
        assertThat(get("messages?as=Mira&after=" + now).json().path("messages")).hasSize(2);
    }

    @Test
    void manyWhoWaitDoNotKeepOthersFromActing() throws Exception {
        long now = get("messages?as=Noor").json().path("next").asLong();
        var waiting = IntStream.range(0, 64)
                .mapToObj(number -> Background.start(() -> get("messages?as=Noor&waitMs=15000&after=" + now)))
                .toList();

        act("{\"kind\":\"say\",\"text\":\"wake up\"}");

        for (var waiter : waiting) {
            assertThat(Background.result(waiter).json().path("messages")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"dance\"} | 400 | kind is one of",
                "{} | 400 | kind is one of",
                "{\"kind\":\"command\",\"line\":\"/nothing\"} | 422 | no command",
                "{\"kind\":\"command\",\"line\":\"ping\"} | 422 | starts with /",
                "{\"kind\":\"command\",\"line\":\"/feel\"} | 422 | required",
                "{\"kind\":\"say\",\"text\":\"\"} | 422 | 1 to 2000",
                "{\"kind\":\"click\",\"label\":\"Nowhere\"} | 422 | no button",
                "{\"kind\":\"command\",\"as\":\"Nobody\"} | 404 | nobody",
                "{\"kind\":\"say\",\"text\":\"x\",\"channel\":\"moderators\"} | 404 | no such channel",
                "{\"kind\":\"say\",\"text\":\"x\",\"guild\":\"Elsewhere\"} | 404 | no such channel"
            })
    void whatCannotBeDoneIsExplained(String order, int status, String why) throws Exception {
        var answer = act(order);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(Json.text(answer.json(), "error")).contains(why);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, nowhere, 404",
        "GET, act, 404",
        "POST, world, 404",
        "GET, messages?as=Mira&after=-1, 400",
        "GET, messages?as=Mira&waitMs=30001, 400",
        "GET, messages?as=Mira&after=many, 400",
        "GET, messages?as=Nobody, 404"
    })
    void anythingElseIsRefused(String method, String path, int status) throws Exception {
        var request = request(path).method(method, HttpRequest.BodyPublishers.ofString("{}"));

        assertThat(RawBot.send(request).status()).isEqualTo(status);
    }

    @Test
    void aBodyThatIsNoJsonIsRefused() throws Exception {
        assertThat(post("act", "{\"kind\":").status()).isEqualTo(400);
        assertThat(post("act", "[".repeat(60_000)).status()).isEqualTo(400);
        assertThat(post("act", "[]").status()).isEqualTo(404);
    }

    @Test
    void aBodyThatIsTooLargeIsRefused() throws Exception {
        assertThat(post("act", " ".repeat(64 * 1024 + 1)).status()).isEqualTo(413);
        var chunked = request("act")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[70_000])));
        assertThat(RawBot.send(chunked).status()).isEqualTo(413);
    }

    @Test
    void withoutTheTokenNothingIsAnswered() throws Exception {
        var base = "http://127.0.0.1:" + practice.port() + "/practice/v1/";

        for (var header : new String[] {"Bearer wrong", "Bearer ", "Bot " + TOKEN, TOKEN}) {
            var request = HttpRequest.newBuilder(URI.create(base + "world")).header("Authorization", header);
            assertThat(RawBot.send(request).status()).as(header).isEqualTo(401);
        }
        assertThat(RawBot.send(HttpRequest.newBuilder(URI.create(base + "world")))
                        .status())
                .isEqualTo(401);
    }

    @Test
    void aServerWithoutATokenHasNoApi() throws Exception {
        try (var shut = Practice.start(PracticeOptions.defaults())) {
            var uri = URI.create("http://127.0.0.1:" + shut.port() + "/practice/v1/world");

            assertThat(RawBot.send(HttpRequest.newBuilder(uri).header("Authorization", "Bearer "))
                            .status())
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Host: 127.0.0.1:PORT', 200",
        "'Host: localhost:PORT', 200",
        "'Host: evil.example:PORT', 421",
        "'Host: 127.0.0.1', 421",
        "'Host: 127.0.0.1:PORT\r\nOrigin: https://evil.example', 403",
        "'Host: 127.0.0.1:PORT\r\nOrigin: null', 403",
        "'Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:1', 403",
        "'Host: 127.0.0.1:PORT\r\nOrigin: http://127.0.0.1:PORT', 200"
    })
    void webPagesAreKeptOut(String headers, int status) throws Exception {
        var sent = "GET /practice/v1/world HTTP/1.1\r\n" + headers.replace("PORT", "" + practice.port())
                + "\r\nAuthorization: Bearer " + TOKEN + "\r\nConnection: close\r\n\r\n";

        assertThat(raw(sent)).startsWith("HTTP/1.1 " + status);
    }

    @Test
    void aWebPageCannotOpenTheGateway() throws Exception {
        var sent = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + practice.port()
                + "\r\nOrigin: https://evil.example\r\nConnection: Upgrade\r\nUpgrade: websocket"
                + "\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

        assertThat(raw(sent)).startsWith("HTTP/1.1 403");
    }

    private String raw(String sent) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), practice.port())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(12), StandardCharsets.US_ASCII);
        }
    }

    private static String content(RawBot.Answer answer) {
        return answer.json().at("/replies/0/content").asString();
    }

    /// An act of Mira in #general, unless the order says otherwise.
    private RawBot.Answer act(String order) throws Exception {
        var json = Json.object().put("as", "Mira").put("guild", "Practice").put("channel", "general");
        Json.read(order).properties().forEach(field -> json.set(field.getKey(), field.getValue()));
        return post("act", Json.write(json));
    }

    private RawBot.Answer post(String path, String body) throws Exception {
        return RawBot.send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private RawBot.Answer get(String path) throws Exception {
        return RawBot.send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + practice.port() + "/practice/v1/" + path))
                .header("Authorization", "Bearer " + TOKEN);
    }
}
