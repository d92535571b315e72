package dev.hearth.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class ExpectationTest {
    private final Seen seen = new Seen();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text Saved: Calm thank you",
                "text Your last five yesterday",
                "text plain words",
                "no Sad",
                "button Write a note",
                "button 📝 Write a note",
                "option Outdoors",
                "file chart.png",
                "picture",
                "letter plain words",
                "ephemeral"
            })
    void whatIsThereIsFound(String typed) {
        seen.message(letter());

        assertThat(expectation(typed).metBy(seen)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text saved: calm",
                "text 7",
                "no Calm",
                "button Outdoors",
                "button note",
                "option Write a note",
                "option 7",
                "file chart",
                "form Saved",
                "field Outdoors",
                "proposal Calm",
                "public",
                "error Calm",
                "nothing"
            })
    void whatIsNotThereIsMissed(String typed) {
        seen.message(letter());

        assertThat(expectation(typed).metBy(seen)).isFalse();
    }

    @Test
    void anEditTakesThePlaceOfWhatItEdits() {
        seen.message(message("1", "general", false, "thinking"));
        seen.message(message("1", "general", false, "done"));

        assertThat(expectation("no thinking").metBy(seen)).isTrue();
        assertThat(expectation("public").metBy(seen)).isTrue();
        assertThat(expectation("letter done").metBy(seen)).isFalse();
    }

    @Test
    void aFormAndItsFieldsAreFound() {
        seen.form(new Answer.Modal("A note", List.of(json("{\"label\":\"What is it?\"}"))));

        assertThat(expectation("form A note").metBy(seen)).isTrue();
        assertThat(expectation("form A").metBy(seen)).isFalse();
        assertThat(expectation("field What is it?").metBy(seen)).isTrue();
        assertThat(expectation("nothing").metBy(seen)).isFalse();
    }

    @Test
    void proposalsAndErrorsAreFound() {
        seen.proposals(List.of(json("{\"name\":\"😌 Calm\"}")));
        seen.error("there is no  button");

        assertThat(expectation("proposal Calm").metBy(seen)).isTrue();
        assertThat(expectation("error no button").metBy(seen)).isTrue();
    }

    @Test
    void whatWasBeforeTheLastActIsForgotten() {
        seen.message(letter());
        seen.error("late");

        seen.forget();

        assertThat(expectation("nothing").metBy(seen)).isTrue();
        assertThat(expectation("ephemeral").metBy(seen)).isFalse();
        assertThat(expectation("public").metBy(seen)).isFalse();
        assertThat(expectation("error late").metBy(seen)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "text", "nothing at all", "ephemeral yes", "tex x", "TEXT x"})
    void whatCannotBeExpectedIsAnsweredWithWhatCan(String typed) {
        assertThat(Language.read((":expect " + typed).strip()))
                .isInstanceOfSatisfying(
                        Line.Misread.class,
                        misread -> assertThat(misread.reason()).contains("text WORDS", "nothing", "ephemeral"));
    }

    @Test
    void whatIsThereInsteadIsToldInShort() {
        assertThat(seen.inShort()).isEqualTo("nothing");

        seen.message(message("1", "general", false, "good\nday"));
        seen.error("too late");

        assertThat(seen.inShort()).isEqualTo("“good day”, the error “too late”");
    }

    private static Expectation expectation(String typed) {
        return switch (Language.read(":expect " + typed)) {
            case Line.Expect expect -> expect.what();
            case Line other -> throw new AssertionError(typed + " is read as " + other);
        };
    }

    private static Message letter() {
        return new Message(
                1,
                "1",
                "Hearth",
                "@Mira",
                true,
                false,
                "plain\nwords",
                List.of(json("""
                        {"title":"Saved: Calm","description":"thank you","image":{"url":"x"},
                         "fields":[{"name":"Your last five","value":"yesterday"}]}""")),
                List.of(json("""
                        {"type":1,"components":[
                          {"type":2,"label":"📝 Write a note"},
                          {"type":3,"options":[{"label":"Outdoors","value":"7"}]}]}""")),
                List.of(json("{\"filename\":\"chart.png\",\"content_type\":\"image/png\"}")));
    }

    private static Message message(String id, String channel, boolean ephemeral, String content) {
        return new Message(1, id, "Hearth", channel, ephemeral, false, content, List.of(), List.of(), List.of());
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }
}
