package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.util.Collections;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Discord's bounds: the last allowed value passes, the next one is refused with 50035 and the name of the field.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LimitsTest {
    private Stand stand;

    @BeforeAll
    void open() throws Exception {
        stand = Stand.open();
    }

    @AfterAll
    void close() {
        stand.close();
    }

    static Stream<Arguments> bounds() {
        return Stream.of(
                Arguments.of("content", Case.of(2_000, LimitsTest::content)),
                Arguments.of("embeds", Case.of(10, LimitsTest::embeds)),
                Arguments.of("title", Case.of(256, length -> embed("title", length))),
                Arguments.of("description", Case.of(4_096, length -> embed("description", length))),
                Arguments.of("components", Case.of(5, LimitsTest::rows)),
                Arguments.of("components", Case.of(5, LimitsTest::row)),
                Arguments.of("custom_id", Case.of(100, length -> button("custom_id", length))),
                Arguments.of("label", Case.of(80, length -> button("label", length))),
                Arguments.of("options", Case.of(25, LimitsTest::select)),
                Arguments.of("embeds", Case.of(6_000, LimitsTest::embedTotal)),
                Arguments.of("choices", Case.of(25, LimitsTest::choices)),
                Arguments.of("title", Case.of(45, LimitsTest::modal)));
    }

    @ParameterizedTest
    @MethodSource("bounds")
    void theBoundIsAllowedAndOneMoreIsNot(String field, Case bound) throws Exception {
        var refused = answer(bound.make().at(bound.most() + 1));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.code()).isEqualTo(50035);
        assertThat(refused.json().path("errors").toString()).contains(field);

        assertThat(answer(bound.make().at(bound.most())).status()).isEqualTo(204);
    }

    private RawBot.Answer answer(String callback) throws Exception {
        boolean choices = callback.contains("\"type\":8");
        stand.register("""
                {"name":"ping","description":"x","options":[
                  {"name":"mood","description":"x","type":3,"autocomplete":true}]}""");
        var outcome =
                Background.start(() -> choices ? stand.mira.complete("/ping mood:c") : stand.mira.command("/ping"));
        var interaction = stand.bot.await("INTERACTION_CREATE");
        var answer = stand.bot.callback(interaction, Json.read(callback));
        outcome.cancel(true);
        return answer;
    }

    private static String content(int length) {
        return "{\"type\":4,\"data\":{\"content\":\"" + "a".repeat(length) + "\"}}";
    }

    private static String embed(String field, int length) {
        return "{\"type\":4,\"data\":{\"embeds\":[{\"" + field + "\":\"" + "a".repeat(length) + "\"}]}}";
    }

    private static String embeds(int count) {
        return "{\"type\":4,\"data\":{\"embeds\":[" + list(count, "{\"title\":\"a\"}") + "]}}";
    }

    private static String embedTotal(int length) {
        var half = length / 2;
        return "{\"type\":4,\"data\":{\"embeds\":[{\"description\":\"" + "a".repeat(half) + "\"},{\"description\":\""
                + "a".repeat(length - half) + "\"}]}}";
    }

    private static String rows(int count) {
        return components(
                numbered(count, "{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"custom_id\":\"%d\"}]}"));
    }

    private static String row(int count) {
        return components("{\"type\":1,\"components\":["
                + numbered(count, "{\"type\":2,\"style\":1,\"custom_id\":\"%d\"}") + "]}");
    }

    private static String button(String field, int length) {
        var other = field.equals("label") ? ",\"custom_id\":\"x\"" : "";
        return components("{\"type\":1,\"components\":[{\"type\":2,\"style\":1,\"" + field + "\":\""
                + "a".repeat(length) + "\"" + other + "}]}");
    }

    private static String select(int count) {
        return components("{\"type\":1,\"components\":[{\"type\":3,\"custom_id\":\"s\",\"options\":["
                + numbered(count, "{\"label\":\"%1$d\",\"value\":\"%1$d\"}") + "]}]}");
    }

    private static String choices(int count) {
        return "{\"type\":8,\"data\":{\"choices\":[" + list(count, "{\"name\":\"a\",\"value\":\"a\"}") + "]}}";
    }

    private static String modal(int length) {
        return "{\"type\":9,\"data\":{\"custom_id\":\"m\",\"title\":\"" + "a".repeat(length)
                + "\",\"components\":[{\"type\":18,\"label\":\"a\",\"component\":"
                + "{\"type\":4,\"style\":1,\"custom_id\":\"t\"}}]}}";
    }

    private static String components(String inner) {
        return "{\"type\":4,\"data\":{\"components\":[" + inner + "]}}";
    }

    private static String list(int count, String element) {
        return String.join(",", Collections.nCopies(count, element));
    }

    private static String numbered(int count, String pattern) {
        return IntStream.range(0, count)
                .mapToObj(index -> pattern.formatted(index))
                .collect(Collectors.joining(","));
    }

    @FunctionalInterface
    interface Make {
        String at(int size);
    }

    record Case(int most, Make make) {
        static Case of(int most, Make make) {
            return new Case(most, make);
        }

        @Override
        public String toString() {
            return "at most " + most;
        }
    }
}
