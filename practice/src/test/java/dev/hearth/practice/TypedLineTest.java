package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// A typed line against registered commands, as Discord's client would send it or not.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TypedLineTest {
    private Stand stand;

    @BeforeAll
    void open() throws Exception {
        stand = Stand.open();
        stand.register("""
                {"name":"feel","description":"x","name_localizations":{"de":"gefuehl"},"options":[
                  {"name":"mood","description":"x","type":3,"required":true,"max_length":12,"autocomplete":true},
                  {"name":"intensity","description":"x","type":4,"min_value":1,"max_value":5},
                  {"name":"hours","description":"x","type":10,"max_value":24},
                  {"name":"share","description":"x","type":5},
                  {"name":"with","description":"x","type":6},
                  {"name":"where","description":"x","type":7},
                  {"name":"role","description":"x","type":8},
                  {"name":"whom","description":"x","type":9},
                  {"name":"when","description":"x","type":3,"choices":[
                    {"name":"In the morning","value":"am","name_localizations":{"de":"Morgens"}}]}]}""", """
                {"name":"plan","description":"x","options":[
                  {"name":"step","description":"x","type":2,"options":[
                    {"name":"add","description":"x","type":1,"options":[
                      {"name":"text","description":"x","type":3,"required":true}]}]}]}""", """
                {"name":"staff","description":"x","default_member_permissions":"8192"}""", """
                {"name":"here","description":"x","contexts":[0]}""");
    }

    @AfterAll
    void close() {
        stand.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/feel mood:very calm intensity:4 | mood=very calm, intensity=4",
                "/feel intensity:4 mood:a : b | intensity=4, mood=a : b",
                "/feel mood:x hours:1.5 share:true | mood=x, hours=1.5, share=true",
                "/feel mood:x when:In the morning | mood=x, when=am",
                "/feel mood:x when:am | mood=x, when=am"
            })
    void aValueRunsToTheNextOption(String line, String options) throws Exception {
        var given = Json.list(sent(stand.mira, line).path("data"), "options");

        assertThat(given.valueStream()
                        .map(option -> Json.text(option, "name") + "=" + Json.text(option, "value"))
                        .toList())
                .containsExactly(options.split(", ", -1));
    }

    @Test
    void namesOfPeopleRolesAndChannelsBecomeIds() throws Exception {
        var data = sent(stand.mira, "/feel mood:x with:@Jonas where:#check-ins role:@Moderator whom:Hearth")
                .path("data");

        assertThat(data.at("/resolved/users")).hasSize(2);
        assertThat(data.at("/resolved/members")).hasSize(2);
        assertThat(data.at("/resolved/channels")).hasSize(1);
        assertThat(data.at("/resolved/roles")).hasSize(1);
        assertThat(data.at("/options/1/value").asString())
                .isEqualTo(Json.id(stand.practice.person("Jonas").id()));
    }

    @Test
    void theMembersLanguageIsUnderstoodToo() throws Exception {
        var data = sent(stand.practice.person("Jonas").in("general"), "/gefuehl mood:x when:Morgens")
                .path("data");

        assertThat(Json.text(data, "name")).isEqualTo("feel");
        assertThat(data.at("/options/1/value").asString()).isEqualTo("am");
    }

    @Test
    void subcommandsNestTheirOptions() throws Exception {
        var data = sent(stand.mira, "/plan step add text:one more").path("data");

        assertThat(data.at("/options/0/options/0/options/0/value").asString()).isEqualTo("one more");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/feel | the option mood is required",
                "/feel calm | \"calm\" is no option",
                "/feel mood: | takes 1 to 12 characters",
                "/feel mood:much too long for it | takes 1 to 12 characters",
                "/feel mood:x mood:y | stands there twice",
                "/feel mood:x intensity:9 | takes a number from 1 to 5",
                "/feel mood:x intensity:much | takes a whole number",
                "/feel mood:x hours:NaN | takes a number from",
                "/feel mood:x share:maybe | takes true or false",
                "/feel mood:x with:Nobody | there is nobody called",
                "/feel mood:x where:moderators | there is no channel",
                "/feel mood:x role:King | there is no role",
                "/feel mood:x when:never | takes one of In the morning",
                "/plan | comes one of step",
                "/plan step jump | comes one of add",
                "/staff | there is no command /staff here"
            })
    void whatTheClientWouldNotSendIsExplained(String line, String why) {
        var outcome = stand.mira.command(line);

        assertThat(outcome.acknowledged()).isFalse();
        assertThat(outcome.error().orElse("")).contains(why);
    }

    @Test
    void whatAModeratorMaySeeIsOfferedToThem() throws Exception {
        var data = sent(stand.practice.person("Noor").in("general"), "/staff").path("data");

        assertThat(Json.text(data, "name")).isEqualTo("staff");
    }

    @Test
    void aCommandForGuildsIsNotOfferedInDirectMessages() {
        assertThat(stand.practice.person("Mira").dm().command("/here").error())
                .contains("there is no command /here here");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"/feel | name the option to complete", "/feel intensity:3 | the option intensity has no completion"
            })
    void onlyAnOptionWithACompletionIsCompleted(String line, String why) {
        assertThat(stand.mira.complete(line).error().orElse("")).contains(why);
    }

    private JsonNode sent(Seat seat, String line) throws Exception {
        var outcome = Background.start(() -> seat.command(line));
        var interaction = stand.bot.await("INTERACTION_CREATE");
        stand.bot.callback(interaction, Json.read("{\"type\":4,\"data\":{\"content\":\"noted\"}}"));
        assertThat(Background.result(outcome).acknowledged()).isTrue();
        return interaction;
    }
}
