package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What no client should send to the bot's API: an answer of Discord's kind, never a failure of the server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BotSideAttackTest {
    private static final int BEYOND = (12 << 20) + 1;

    private Stand stand;
    private String messages;

    @BeforeAll
    void open() throws Exception {
        stand = Stand.open();
        messages = "channels/" + stand.channel("general") + "/messages";
    }

    @AfterAll
    void close() {
        stand.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "no json | 50109",
                "[] | 50109",
                "\"text\" | 50109",
                "{} | 50006",
                "{\"content\":{\"a\":1}} | 50006",
                "{\"embeds\":{\"a\":1}} | 50006",
                "{\"embeds\":[1,\"x\",null]} | 50035",
                "{\"components\":[1,null,[[]]],\"flags\":\"x\"} | 50035",
                "{\"components\":[{\"type\":1,\"components\":[]}]} | 50035",
                "{\"flags\":32768,\"content\":\"old\",\"components\":[{\"type\":10,\"content\":\"new\"}]} | 50035"
            })
    void aBodyThatMakesNoMessageIsRefused(String body, int code) throws Exception {
        var answer = RawBot.send(request(messages).POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aNestThatIsTooDeepIsRefused() throws Exception {
        var deep = "{\"components\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}";

        assertThat(RawBot.send(request(messages).POST(HttpRequest.BodyPublishers.ofString(deep)))
                        .code())
                .isEqualTo(50109);
    }

    @ParameterizedTest
    @CsvSource({
        "multipart/form-data, x",
        "multipart/form-data; boundary=b, --b",
        "multipart/form-data; boundary=b, --b--x--b",
        "multipart/form-data; boundary=\"\", ----",
        "multipart/form-data; boundary=b, '--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--'"
    })
    void aBrokenFormIsRefused(String type, String body) throws Exception {
        var answer = RawBot.send(
                request(messages).setHeader("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body)));

        assertThat(answer.status()).isEqualTo(400);
    }

    @Test
    void aBodyBeyondDiscordsSizeIsRefused() throws Exception {
        var request = request(messages).POST(HttpRequest.BodyPublishers.ofByteArray(new byte[BEYOND]));

        assertThat(RawBot.send(request).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "channels",
                "channels/99999999999999999999/messages",
                "channels/-1/messages",
                "webhooks/x/y/messages/@original",
                "applications/@me/commands",
                "guilds",
                "users"
            })
    void aPathThatLeadsNowhereIsNotFound(String path) throws Exception {
        assertThat(stand.bot.get(path).status()).isEqualTo(404);
    }

    @Test
    void aMethodThatAPathDoesNotTakeIsNotAllowed() throws Exception {
        assertThat(stand.bot.get("interactions/1/y/callback").status()).isEqualTo(405);
    }

    @Test
    void aMessageOfNewComponentsIsReadAsText() throws Exception {
        var body = Json.read("""
                {"flags":32768,"components":[{"type":17,"components":[
                  {"type":10,"content":"Breathe in"},{"type":14},
                  {"type":9,"components":[{"type":10,"content":"and out"}],
                   "accessory":{"type":2,"style":1,"label":"Done","custom_id":"done"}}]}]}""");
        assertThat(stand.bot.post(messages, body).status()).isEqualTo(200);

        var shown = stand.mira.sees().getLast();

        assertThat(shown.text()).isEqualTo("Breathe in\nand out\nDone");
        assertThat(shown.buttons()).containsExactly("Done");
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(stand.practice.restBase() + path))
                .header("Authorization", "Bot a-token")
                .header("Content-Type", "application/json");
    }
}
