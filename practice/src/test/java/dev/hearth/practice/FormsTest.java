package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class FormsTest {
    private static final String MODAL = """
            {"type":9,"data":{"custom_id":"form","title":"A form","components":[
              {"type":10,"content":"Take your time"},
              {"type":18,"label":"Note","component":
                {"type":4,"style":2,"custom_id":"note","min_length":2,"max_length":8}},
              {"type":18,"label":"Mood","component":{"type":3,"custom_id":"mood","options":[
                {"label":"🙂 Calm","value":"calm"},{"label":"Low","value":"low","default":true}]}},
              {"type":18,"label":"How","component":{"type":21,"custom_id":"how","required":false,"options":[
                {"label":"Alone","value":"a"},{"label":"Together","value":"t"}]}},
              {"type":18,"label":"Share","component":{"type":23,"custom_id":"share"}}]}}""";

    private Stand stand;

    @BeforeEach
    void open() throws Exception {
        stand = Stand.open();
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, MODAL);
        assertThat(pinged.result().modal()).isPresent();
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void everyKindOfFieldIsFilledByItsLabelOrCustomId() throws Exception {
        var data = submitted(Map.of("NOTE", "fine", "Mood", "calm", "how", "Together", "share", "true"));

        assertThat(data.at("/components/0/type").asInt()).isEqualTo(10);
        assertThat(data.at("/components/1/component/value").asString()).isEqualTo("fine");
        assertThat(data.at("/components/2/component/values/0").asString()).isEqualTo("calm");
        assertThat(data.at("/components/3/component/value").asString()).isEqualTo("t");
        assertThat(data.at("/components/4/component/value").asBoolean()).isTrue();
    }

    @Test
    void whatIsNotFilledStaysAsTheBotPutIt() throws Exception {
        var data = submitted(Map.of("note", "fine"));

        assertThat(data.at("/components/2/component/values/0").asString()).isEqualTo("low");
        assertThat(data.at("/components/3/component/value").isNull()).isTrue();
        assertThat(data.at("/components/4/component/value").asBoolean(true)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "mood, calm, \"Note\" has to be filled",
        "note, x, takes 2 to 8 characters",
        "note, much too long, takes 2 to 8 characters",
        "nothing, x, no field \"nothing\""
    })
    void whatTheClientWouldNotSubmitIsExplainedAndTheFormStaysOpen(String field, String text, String why)
            throws Exception {
        assertThat(stand.mira.fill(Map.of(field, text)).error().orElse("")).contains(why);

        assertThat(submitted(Map.of("note", "fine")).isObject()).isTrue();
    }

    @Test
    void aFormIsItsPersonsAndIsSubmittedOnce() throws Exception {
        var jonas = stand.practice.person("Jonas").in("general");
        assertThat(jonas.fill(Map.of("note", "fine")).error()).contains("no form is open");

        submitted(Map.of("note", "fine"));

        assertThat(stand.mira.fill(Map.of("note", "fine")).error()).contains("no form is open");
    }

    private JsonNode submitted(Map<String, String> fields) throws Exception {
        var outcome = Background.start(() -> stand.mira.fill(fields));
        var interaction = stand.bot.await("INTERACTION_CREATE");
        stand.bot.callback(interaction, Json.read("{\"type\":4,\"data\":{\"content\":\"thank you\"}}"));
        assertThat(Background.result(outcome).onlyReply().content()).isEqualTo("thank you");
        return interaction.path("data");
    }
}
