package dev.hearth.control.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What somebody may try who has an account on the same PC, or a page in the admin's browser.
@Timeout(value = 90, unit = TimeUnit.SECONDS)
final class ControlServerAttackTest {
    private static final String BODY = "{\"a\":1,\"b\":2,\"note\":\"\"}";

    private final AtomicInteger carriedOut = new AtomicInteger();
    private ControlServer server;
    private Address address;
    private String token;

    @BeforeEach
    void listen() throws IOException {
        server = ControlServer.start(
                Bearer.fresh(), List.of(Handler.of(Sum.class, this::add)), Map.of("log", new EventRing(10, 1000)));
        address = server.address();
        token = "Authorization: " + address.bearer().header() + "\r\n";
    }

    @AfterEach
    void close() {
        server.close();
    }

    private Sum.Result add(Sum sum) {
        carriedOut.incrementAndGet();
        if (sum.note().equals("fail")) {
            throw new IllegalStateException("about " + sum.note() + " and secret-text");
        }
        return new Sum.Result(sum.a() + sum.b());
    }

    private String host() {
        return "Host: 127.0.0.1:" + address.port() + "\r\n";
    }

    private String post(String path, String headers, String body) {
        return "POST " + path + " HTTP/1.1\r\n" + headers + "Content-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body;
    }

    @Test
    void aRequestWithEverythingRightIsCarriedOut() throws Exception {
        var answer = Knock.exchange(address, post("/v1/sum", host() + token, BODY));

        assertThat(answer).startsWith("HTTP/1.1 200").endsWith("{\"sum\":3}");
    }

    @Test
    void withoutTheTokenNothingIsToldNotEvenWhatThereIs() throws Exception {
        for (var path : List.of("/v1/sum", "/v1/nothing", "/v1/streams/log", "/", "/metrics")) {
            assertThat(Knock.send(address, post(path, host(), BODY))).as(path).isEqualTo(401);
        }
        assertThat(carriedOut).hasValue(0);
    }

    @Test
    void aTokenThatIsNotQuiteRightIsNone() throws Exception {
        var secret = address.bearer().secret();
        for (var wrong : List.of(
                "Bearer " + secret.substring(1),
                "Bearer " + secret + "x",
                "bearer " + secret,
                secret,
                "Bearer ",
                "Bearer " + Bearer.fresh().secret())) {
            assertThat(Knock.send(address, post("/v1/sum", host() + "Authorization: " + wrong + "\r\n", BODY)))
                    .as(wrong.substring(0, 5))
                    .isEqualTo(401);
        }
        assertThat(Knock.send(address, post("/v1/sum", host() + token + token, BODY)))
                .as("twice")
                .isEqualTo(401);
        assertThat(carriedOut).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1:1", "localhost", "[::1]", ""})
    void anotherHostNameIsRefusedAlthoughTheTokenIsRight(String host) throws Exception {
        assertThat(Knock.send(address, post("/v1/sum", "Host: " + host + "\r\n" + token, BODY)))
                .isIn(400, 421);
        assertThat(carriedOut).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1"})
    void aWebPageIsRefusedAlthoughTheTokenIsRight(String origin) throws Exception {
        assertThat(Knock.send(address, post("/v1/sum", host() + token + "Origin: " + origin + "\r\n", BODY)))
                .isEqualTo(403);
        assertThat(carriedOut).hasValue(0);
    }

    @Test
    void aHugeBodyIsRefusedHoweverItsLengthIsTold() throws Exception {
        var huge = "x".repeat(Wire.MAX_LINE + 1);
        var chunked = "POST /v1/sum HTTP/1.1\r\n" + host() + token
                + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n" + Integer.toHexString(huge.length())
                + "\r\n"
                + huge + "\r\n0\r\n\r\n";

        assertThat(Knock.send(address, post("/v1/sum", host() + token, huge))).isEqualTo(413);
        assertThat(Knock.send(address, chunked)).isEqualTo(413);
        assertThat(carriedOut).hasValue(0);
    }

    @Test
    void aBodyThatNeverEndsIsGivenUp() throws Exception {
        try (var socket = Knock.open(address)) {
            var start = "POST /v1/sum HTTP/1.1\r\n" + host() + token + "Content-Length: 1000\r\n\r\n{";
            socket.getOutputStream().write(start.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();

            // Ends when the server gives up; the socket's own limit would throw.
            socket.getInputStream().readAllBytes();
        }
        assertThat(carriedOut).hasValue(0);
        assertThat(Knock.send(address, post("/v1/sum", host() + token, BODY))).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/../v1/sum",
                "/v1/%73um",
                "/v1/sum/",
                "/v1/sum/../sum",
                "/v1//sum",
                "/V1/sum",
                "/v1/streams/../sum",
                "/v1/streams/..%2f..%2fetc%2fpasswd",
                "/etc/passwd",
                "/v1/Sum",
                "/v1/sum%00"
            })
    void onlyTheExactNameOfARequestIsOne(String path) throws Exception {
        assertThat(Knock.send(address, post(path, host() + token, BODY))).isIn(400, 404);
        assertThat(carriedOut).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "[]", "{", "{\"a\":\"x\"}", "{\"a\":1,\"b\":2,\"note\":[]} trailing"})
    void aBodyThatIsNoRequestIsToldSoWithoutRepeatingIt(String body) throws Exception {
        var answer = Knock.exchange(address, post("/v1/sum", host() + token, body));

        assertThat(Knock.status(answer)).isEqualTo(400);
        assertThat(answer).contains("unreadable").doesNotContain("trailing");
        assertThat(carriedOut).hasValue(0);
    }

    @Test
    void aFaultIsToldWithoutWhatItWasAbout() throws Exception {
        var answer = Knock.exchange(address, post("/v1/sum", host() + token, BODY.replace("\"\"", "\"fail\"")));

        assertThat(answer)
                .startsWith("HTTP/1.1 500")
                .contains("IllegalStateException")
                .doesNotContain("secret-text");
    }

    @Test
    void requestsAreSentByPostAndStreamsByGet() throws Exception {
        var get = "GET /v1/sum HTTP/1.1\r\n" + host() + token + "Connection: close\r\n\r\n";

        assertThat(Knock.send(address, get)).isEqualTo(405);
        assertThat(Knock.send(address, post("/v1/streams/log", host() + token, "")))
                .isEqualTo(405);
    }

    @Test
    void noOtherAddressOfThisPcAnswers() throws Exception {
        for (var network : NetworkInterface.networkInterfaces().toList()) {
            for (InetAddress other : network.inetAddresses().toList()) {
                if (!other.isLoopbackAddress() || other instanceof Inet6Address) {
                    assertThat(reachable(other)).as(other.toString()).isFalse();
                }
            }
        }
    }

    private boolean reachable(InetAddress other) throws IOException {
        try (var socket = new Socket(other, address.port())) {
            return socket.isConnected();
        } catch (ConnectException e) {
            return false;
        }
    }

    @Test
    void noMoreStreamsAreFollowedThanThereArePlacesAndOneThatEndsMakesRoom() throws Exception {
        var get = "GET /v1/streams/log HTTP/1.1\r\n" + host() + token + "\r\n";
        var open = new ArrayList<Socket>();
        try {
            for (int i = 0; i < 16; i++) {
                var socket = Knock.open(address);
                open.add(socket);
                socket.getOutputStream().write(get.getBytes(StandardCharsets.UTF_8));
                assertThat(socket.getInputStream().readNBytes(12)).asString().isEqualTo("HTTP/1.1 200");
            }
            assertThat(Knock.send(address, get)).isEqualTo(503);
        } finally {
            for (var socket : open) {
                socket.close();
            }
        }
    }
}
