package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.hearth.practice.wire.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RestTest {
    private Stand stand;
    private String general;
    private String moderators;

    @BeforeAll
    void open() throws Exception {
        stand = Stand.open();
        general = stand.channel("general");
        moderators = stand.channel("moderators");
    }

    @AfterAll
    void close() {
        stand.close();
    }

    @ParameterizedTest
    @CsvSource({
        "channels/1, 404, 10003",
        "channels/1/messages, 404, 10003",
        "users/1, 404, 10013",
        "guilds/1, 404, 10004",
        "applications/1/commands, 404, 10002",
        "nowhere, 404, 0",
        "gateway/nowhere, 404, 0",
        "webhooks, 404, 0",
        "interactions/1, 404, 0"
    })
    void whatIsUnknownIsAnsweredWithDiscordsCode(String path, int status, int code) throws Exception {
        var answer = stand.bot.get(path);

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.code()).isEqualTo(code);
    }

    @Test
    void aMessageIsSentReadChangedAndDeleted() throws Exception {
        var messages = "channels/" + general + "/messages";
        var sent =
                stand.bot.post(messages, Json.object().put("content", "hello")).json();
        var path = messages + "/" + Json.text(sent, "id");

        assertThat(stand.bot.get(path).json().path("content").asString()).isEqualTo("hello");
        var changed = RawBot.call(stand.practice, "PATCH", path, Json.object().put("content", "changed"));
        assertThat(changed.json().path("edited_timestamp").asString("")).isNotEmpty();
        assertThat(stand.mira.sees()).anyMatch(shown -> shown.content().equals("changed") && shown.edited());
        assertThat(stand.bot.get(messages + "?limit=1").json().at("/0/content").asString())
                .isEqualTo("changed");
        assertThat(RawBot.call(stand.practice, "DELETE", path, null).status()).isEqualTo(204);
        assertThat(stand.bot.get(path).code()).isEqualTo(10008);
    }

    @Test
    void aMembersMessageCannotBeEdited() throws Exception {
        var id = stand.mira.say("mine").onlyReply().id();
        var path = "channels/" + general + "/messages/" + id;

        var answer = RawBot.call(stand.practice, "PATCH", path, Json.object().put("content", "yours"));

        assertThat(answer.code()).isEqualTo(50005);
    }

    @Test
    void moderatorsReadWhatOthersDoNot() throws Exception {
        stand.bot.post("channels/" + moderators + "/messages", Json.object().put("content", "between us"));

        assertThat(stand.practice.person("Noor").in("moderators").sees())
                .extracting(Shown::content)
                .contains("between us");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> stand.practice.person("Mira").in("moderators"));
    }

    @Test
    void aDirectMessageNeedsSomebodyToReceiveIt() throws Exception {
        var nobody = Json.object().put("recipient_id", "1");

        assertThat(stand.bot.post("users/@me/channels", nobody).code()).isEqualTo(50033);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gateway", "gateway/bot", "users/@me", "applications/@me", "oauth2/applications/@me"})
    void aBotMayLookItselfUp(String path) throws Exception {
        assertThat(stand.bot.get(path).status()).isEqualTo(200);
    }

    @Test
    void aGuildCanBeLookedUpInParts() throws Exception {
        var guild = Json.id(stand.practice.world().guilds().getFirst().id());
        var mira = Json.id(stand.practice.person("Mira").id());

        assertThat(stand.bot.get("guilds/" + guild).json().path("name").asString())
                .isEqualTo("Practice");
        assertThat(stand.bot.get("guilds/" + guild + "/channels").json()).hasSize(3);
        assertThat(stand.bot.get("guilds/" + guild + "/roles").json()).hasSize(3);
        assertThat(stand.bot.get("guilds/" + guild + "/members?limit=1000").json())
                .hasSize(5);
        assertThat(stand.bot
                        .get("guilds/" + guild + "/members/" + mira)
                        .json()
                        .at("/user/username")
                        .asString())
                .isEqualTo("mira");
        assertThat(stand.bot.get("guilds/" + guild + "/members/1").code()).isEqualTo(10007);
    }
}
