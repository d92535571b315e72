package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.stream.IntStream;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// What is wrong with a form is told to JDA all at once, each error at its place.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormErrorsTest {
    private static final int COMPONENTS_V2 = 1 << 15;

    private Keeper keeper;
    private String messages;

    @BeforeAll
    void login() throws Exception {
        keeper = Keeper.administrator();
        messages = "channels/" + keeper.text("general").getId() + "/messages";
    }

    @AfterAll
    void logout() {
        keeper.close();
    }

    @Test
    void everyErrorIsToldAtItsPlace() {
        var long81 = "a".repeat(81);
        assertThat(errors(messages, """
                {"content":"%s",
                 "embeds":[{"title":"fine","fields":[
                   {"name":"a","value":"b"},{"name":"a","value":"b"},{"name":"","value":"b"}]}],
                 "components":[{"type":1,"components":[
                   {"type":2,"style":1,"custom_id":"one","label":"fine"},
                   {"type":2,"style":1,"custom_id":"two","label":"%s"}]}]}""".formatted("a".repeat(2_001), long81)))
                .containsExactlyInAnyOrder(
                        "content BASE_TYPE_MAX_LENGTH",
                        "embeds[0].fields[2].name BASE_TYPE_REQUIRED",
                        "components[0].components[1].label BASE_TYPE_MAX_LENGTH");
    }

    @Test
    void anOptionOfAnOptionAndAChoiceHavePlacesToo() {
        var commands = "applications/" + keeper.practice.botId() + "/commands";
        assertThat(errors(commands, """
                {"name":"journal","description":"x","options":[
                  {"type":1,"name":"write","description":"x","options":[
                    {"type":3,"name":"Text","description":"","choices":[{"name":"","value":"v"}]}]}]}"""))
                .containsExactlyInAnyOrder(
                        "options[0].options[0].name STRING_TYPE_REGEX",
                        "options[0].options[0].description BASE_TYPE_REQUIRED",
                        "options[0].options[0].choices[0].name BASE_TYPE_REQUIRED");
    }

    @Test
    void aPremiumButtonIsRefusedAsNothingIsSoldHere() {
        assertThat(errors(messages, """
                {"components":[{"type":1,"components":[
                  {"type":2,"style":6},{"type":2,"style":6,"sku_id":"1088510058284990888"}]}]}"""))
                .containsExactlyInAnyOrder(
                        "components[0].components[0].sku_id BASE_TYPE_REQUIRED",
                        "components[0].components[1].sku_id BUTTON_COMPONENT_INVALID_APPLICATION");
    }

    @Test
    void componentsOfTheSecondKindNeedTheirFlag() {
        var display = "\"components\":[{\"type\":10,\"content\":\"hello\"}]";
        assertThat(errors(messages, "{" + display + "}")).containsExactly("components[0] UNION_TYPE_CHOICES");

        assertThat(keeper.refusal(
                        Method.POST,
                        messages,
                        DataObject.fromJson("{\"flags\":" + COMPONENTS_V2 + "," + display + "}")))
                .isZero();
    }

    /// Each error as JDA read it: its place and its code.
    private List<String> errors(String path, String body) {
        var thrown =
                (ErrorResponseException) catchThrowable(() -> keeper.ask(Method.POST, path, DataObject.fromJson(body)));
        assertThat(thrown.getErrorCode()).isEqualTo(50035);
        return thrown.getSchemaErrors().stream()
                .flatMap(place -> IntStream.range(0, place.getErrors().size())
                        .mapToObj(index -> place.getLocation() + " "
                                + place.getErrors().get(index).getCode()))
                .toList();
    }
}
