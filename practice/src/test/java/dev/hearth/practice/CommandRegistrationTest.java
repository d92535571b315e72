package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandRegistrationTest {
    private static final String MOOD = """
            {"name":"mood","description":"A mood","name_localizations":{"de":"stimmung"},
             "options":[{"name":"word","description":"x","type":3,"description_localizations":{"fr":"y"}}]}""";

    private Stand stand;
    private String global;
    private String inGuild;

    @BeforeEach
    void open() throws Exception {
        stand = Stand.open();
        global = "applications/" + stand.practice.botId() + "/commands";
        var guild = Json.id(stand.practice.world().guilds().getFirst().id());
        inGuild = "applications/" + stand.practice.botId() + "/guilds/" + guild + "/commands";
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void translationsAreKeptAndGivenOnlyWhenAskedFor() throws Exception {
        stand.register(MOOD);

        assertThat(stand.bot.get(global).json().toString()).doesNotContain("localizations");
        assertThat(stand.bot
                        .get(global + "?with_localizations=true")
                        .json()
                        .at("/0/name_localizations/de")
                        .asString())
                .isEqualTo("stimmung");
    }

    @Test
    void aCommandKeepsItsIdWhenItIsRegisteredAgain() throws Exception {
        stand.register(MOOD);
        var before = stand.bot.get(global).json().path(0);

        stand.register("{\"name\":\"new\",\"description\":\"x\"}", MOOD);

        var after = stand.bot.get(global).json().path(1);
        assertThat(Json.text(after, "id")).isEqualTo(Json.text(before, "id"));
        assertThat(Json.text(after, "version")).isNotEqualTo(Json.text(before, "version"));
        assertThat(stand.practice.commandNames()).containsExactly("new", "mood");
    }

    @Test
    void singleCommandsComeChangeAndGo() throws Exception {
        var made = stand.bot.post(inGuild, Json.read(MOOD));
        assertThat(made.status()).isEqualTo(201);
        var path = inGuild + "/" + Json.text(made.json(), "id");

        RawBot.call(stand.practice, "PATCH", path, Json.object().put("description", "changed"));
        assertThat(Json.text(stand.bot.get(path).json(), "description")).isEqualTo("changed");
        assertThat(stand.practice.commandNames()).containsExactly("ping");

        assertThat(RawBot.call(stand.practice, "DELETE", path, null).status()).isEqualTo(204);
        assertThat(stand.bot.get(path).code()).isEqualTo(10063);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"Capital\",\"description\":\"x\"}",
                "{\"name\":\"with blank\",\"description\":\"x\"}",
                "{\"name\":\"nothing-said\"}",
                "{\"description\":\"no name\"}",
                "{\"name\":\"order\",\"description\":\"x\",\"options\":["
                        + "{\"name\":\"a\",\"description\":\"x\",\"type\":3},"
                        + "{\"name\":\"b\",\"description\":\"x\",\"type\":3,\"required\":true}]}",
                "\"no object\""
            })
    void aBrokenCommandIsRefused(String command) throws Exception {
        assertThat(stand.bot.post(global, Json.read(command)).code()).isEqualTo(50035);
        assertThat(stand.practice.commandNames()).containsExactly("ping");
    }
}
