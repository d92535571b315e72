package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.traffic.Traffic;
import dev.hearth.practice.wire.Json;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What real JDA and this server say to each other, as somebody sees it who watches.
class TrafficTest {
    private static final String BEARER = "a-bearer-of-at-least-32-characters";
    private static final String BOT_TOKEN = "MTIz.a-token.that-nobody-sees";

    private Practice practice;

    @BeforeEach
    void open() {
        practice = Practice.start(PracticeOptions.defaults().token(BEARER));
    }

    @AfterEach
    void close() {
        practice.close();
    }

    @Test
    void nothingThatSomebodyWroteAndNothingThatOpensSomethingIsInIt() throws Exception {
        look(0);
        try (var bot = Bot.login(practice, BOT_TOKEN, new WellnessBot())) {
            bot.jda().updateCommands().addCommands(WellnessBot.commands()).complete();
            var mira = practice.person("Mira").in("general");
            mira.say("wistful in a channel");
            bot.await(MessageReceivedEvent.class);
            mira.command("/feel mood:wistful as an option intensity:4 note:wistful note");
            var used = bot.await(SlashCommandInteractionEvent.class);
            mira.complete("/feel mood:wistful while typing");
            mira.command("/write");
            mira.fill(Map.of("note", "wistful in a form"));
            mira.command("/file");
            practice.person("Mira").dm().say("wistful to the bot");
            bot.await(MessageReceivedEvent.class);

            var seen = new String(
                    java.net.http.HttpClient.newHttpClient()
                            .send(request(0).build(), java.net.http.HttpResponse.BodyHandlers.ofByteArray())
                            .body(),
                    StandardCharsets.UTF_8);

            assertThat(seen)
                    .contains("MESSAGE_CREATE", "INTERACTION_CREATE", "/{token}/callback", "<secret>")
                    .doesNotContain("wistful", "drawn", BOT_TOKEN)
                    .doesNotContain(used.getInteraction().getToken());
        }
    }

    @Test
    void theShapeOfACommandAndOfItsAnswerIsSeen() throws Exception {
        look(0);
        try (var bot = Bot.login(practice, new WellnessBot())) {
            bot.jda().updateCommands().addCommands(WellnessBot.commands()).complete();
            var since = look(0).path("next").asLong();
            practice.person("Mira").in("general").command("/feel mood:calm intensity:4");

            var event = first(look(since), entry -> Json.text(entry, "t").equals("INTERACTION_CREATE"));
            assertThat(Json.text(event, "from")).isEqualTo("server");
            assertThat(Json.integer(event, "session")).isEqualTo(1);
            assertThat(Json.integer(event, "size")).isGreaterThan(100);
            assertThat(event.at("/json/d/data/name").asString()).isEqualTo("feel");
            assertThat(event.at("/json/d/data/options/0/name").asString()).isEqualTo("mood");
            assertThat(event.at("/json/d/data/options/0/value").asString()).isEqualTo("<4>");
            assertThat(event.at("/json/d/data/options/1/value").asString()).isEqualTo("<1>");
            assertThat(event.at("/json/d/token").asString()).isEqualTo("<secret>");
            var call = first(look(since), entry -> Json.text(entry, "kind").equals("rest"));
            assertThat(Json.text(call, "route"))
                    .isEqualTo("interactions/" + event.at("/json/d/id").asString() + "/{token}/callback?with_response="
                            + "{with_response}");
            assertThat(Json.integer(call, "status")).isEqualTo(200);
            assertThat(call.at("/json/sent/type").asInt()).isEqualTo(4);
            assertThat(call.at("/json/sent/data/embeds/0/title").asString()).isEqualTo("<5>");
        }
    }

    @Test
    void aRefusalAndTheEndOfAConnectionAreTold() throws Exception {
        look(0);
        try (var bot = RawBot.identified(practice, 0)) {
            bot.await("READY");
            RawBot.call(practice, "GET", "channels/1", null);
            RawBot.call(practice, "GET", "wistful/words?query=wistful", null);
            practice.faults().closeGateway(4000);
            bot.closeCode();

            var seen = look(0);

            var refused = first(seen, entry -> Json.text(entry, "route").equals("channels/1"));
            assertThat(Json.integer(refused, "status")).isEqualTo(404);
            assertThat(refused.at("/json/answered/message").asString()).isEqualTo("Unknown Channel");
            assertThat(first(seen, entry -> Json.text(entry, "route").startsWith("{unknown}"))
                            .toString())
                    .doesNotContain("wistful");
            assertThat(first(seen, entry -> Json.integer(entry, "close") == 4000)
                            .at("/from")
                            .asString())
                    .isEqualTo("server");
        }
    }

    @Test
    void nothingIsNotedForNobody() throws Exception {
        try (var bot = RawBot.identified(practice, 0)) {
            bot.await("READY");

            assertThat(look(0).path("entries")).isEmpty();

            bot.send(1, Json.object());
            bot.awaitOp(11);
            assertThat(look(0).path("entries").valueStream().map(entry -> Json.integer(entry, "op")))
                    .containsExactly(1, 11);
        }
    }

    @Test
    void onlyTheNewestAreKept() throws Exception {
        look(0);
        for (int i = 0; i <= Traffic.KEPT; i++) {
            RawBot.call(practice, "GET", "gateway", null);
        }

        var seen = look(0);

        assertThat(seen.path("entries")).hasSize(Traffic.KEPT);
        assertThat(seen.at("/entries/0/seq").asLong()).isEqualTo(2);
        assertThat(look(seen.path("next").asLong()).path("entries")).isEmpty();
    }

    private static JsonNode first(JsonNode seen, Predicate<JsonNode> wanted) {
        List<JsonNode> entries = new ArrayList<>();
        seen.path("entries").forEach(entries::add);
        return entries.stream().filter(wanted).findFirst().orElseThrow();
    }

    private JsonNode look(long after) throws Exception {
        return RawBot.send(request(after)).json();
    }

    private HttpRequest.Builder request(long after) {
        return HttpRequest.newBuilder(
                        URI.create("http://127.0.0.1:" + practice.port() + "/practice/v1/traffic?after=" + after))
                .header("Authorization", "Bearer " + BEARER);
    }
}
