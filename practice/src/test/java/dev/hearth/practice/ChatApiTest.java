package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a chat window needs beyond what a terminal does.
class ChatApiTest {
    private static final String BEARER = "a-bearer-of-at-least-32-characters";
    private static final String CHECKIN = """
            {"name":"checkin","name_localizations":{"de":"befinden"},"description":"Say how you feel",
             "description_localizations":{"de":"Sag, wie es dir geht"},"options":[
              {"type":3,"name":"mood","description":"A mood","required":true,"max_length":30,
               "choices":[{"name":"calm","value":"c","name_localizations":{"de":"ruhig"}}]},
              {"type":4,"name":"intensity","description":"How strong","min_value":1,"max_value":5},
              {"type":3,"name":"note","description":"Anything else","autocomplete":true}]}""";
    private static final String STAFF = """
            {"name":"staff","description":"For moderators","default_member_permissions":"1099511627776"}""";

    private Stand stand;

    @BeforeEach
    void open() throws Exception {
        stand = new Stand(PracticeOptions.defaults().token(BEARER).ackLimit(Duration.ofSeconds(2)), 0);
        stand.register(CHECKIN, STAFF, "{\"name\":\"ping\",\"description\":\"Is anybody there?\"}");
    }

    @AfterEach
    void close() {
        stand.close();
    }

    @Test
    void thePeopleAndTheirChannelsAreDescribed() throws Exception {
        var world = get("world");

        var lucia = Json.list(world.at("/guilds/0"), "members")
                .valueStream()
                .filter(member -> Json.text(member, "name").equals("Lucía"))
                .findFirst()
                .orElseThrow();
        assertThat(Json.text(lucia, "locale")).isEqualTo("es-ES");
        assertThat(Json.text(lucia, "color")).matches("#[0-9A-F]{6}");
        assertThat(world.at("/guilds/0/channels/0/topic").asString()).isNotBlank();
        assertThat(world.at("/guilds/0/channels/2/seenBy").valueStream().map(JsonNode::asString))
                .contains("Noor")
                .doesNotContain("Mira");
        assertThat(Json.text(world.path("bot"), "avatar")).startsWith("/avatars/");
    }

    @Test
    void somebodyWithAnAccentIsFoundWithAndWithout() throws Exception {
        assertThat(say("Lucía").at("/replies/0/author").asString()).isEqualTo("Lucía");
        assertThat(say("lucia").at("/replies/0/author").asString()).isEqualTo("Lucía");
    }

    private JsonNode say(String name) throws Exception {
        return act(order("say").put("as", name).put("text", "hola"));
    }

    @Test
    void commandsAreOfferedWithTheirTranslationsAndBounds() throws Exception {
        var commands = get("commands?as=Mira&guild=Practice&channel=general").path("commands");

        assertThat(commands.valueStream().map(command -> Json.text(command, "name")))
                .containsExactly("checkin", "ping");
        var checkin = commands.path(0);
        assertThat(checkin.at("/nameLocalizations/de").asString()).isEqualTo("befinden");
        assertThat(checkin.at("/descriptionLocalizations/de").asString()).isEqualTo("Sag, wie es dir geht");
        assertThat(checkin.at("/options/0/choices/0/nameLocalizations/de").asString())
                .isEqualTo("ruhig");
        assertThat(checkin.at("/options/0/maxLength").asInt()).isEqualTo(30);
        assertThat(checkin.at("/options/1/minValue").asInt()).isEqualTo(1);
        assertThat(checkin.at("/options/1/maxValue").asInt()).isEqualTo(5);
        assertThat(checkin.at("/options/2/minValue").isNull()).isTrue();
        assertThat(get("commands?as=Noor&guild=Practice&channel=general").path("commands"))
                .hasSize(3);
        assertThat(get("commands?as=Mira&dm=true").path("commands")).hasSize(3);
    }

    @Test
    void aValueThatLooksLikeAnOptionStaysAValue() throws Exception {
        var outcome = filled("command", "mood", "c", "note", "note: mood:bad intensity:9");

        var options = stand.bot.await("INTERACTION_CREATE").at("/data/options");
        assertThat(options.at("/0/value").asString()).isEqualTo("c");
        assertThat(options.at("/1/value").asString()).isEqualTo("note: mood:bad intensity:9");
        Background.result(outcome);
    }

    @Test
    void theOptionThatIsTypedHasTheFocusWhereverItStands() throws Exception {
        var order = order("complete").put("focused", "note");
        order.putArray("command").add("checkin");
        order.putObject("options").put("note", "ab").put("mood", "c");
        var outcome = Background.start(() -> act(order));

        var interaction = stand.bot.await("INTERACTION_CREATE");
        assertThat(interaction
                        .at("/data/options")
                        .valueStream()
                        .filter(option -> Json.flag(option, "focused"))
                        .map(option -> Json.text(option, "value")))
                .containsExactly("ab");
        stand.bot.callback(
                interaction, Json.read("{\"type\":8,\"data\":{\"choices\":[{\"name\":\"abc\",\"value\":\"abc\"}]}}"));
        assertThat(Background.result(outcome).at("/choices/0/name").asString()).isEqualTo("abc");
    }

    @Test
    void aBotThatThinksIsSeenThinkingByWhomItConcerns() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, "{\"type\":5,\"data\":{\"flags\":64}}");

        var thinking = news("Mira", 0).at("/messages/0");
        assertThat(Json.flag(thinking, "loading")).isTrue();
        assertThat(Json.text(thinking, "usedBy")).isEqualTo("Mira");
        assertThat(Json.text(thinking, "command")).isEqualTo("ping");
        assertThat(news("Jonas", 0).path("messages")).isEmpty();
        assertThat(get("messages?as=Mira").path("messages")).isEmpty();

        stand.webhook(pinged, "PATCH", "/messages/@original", "{\"content\":\"pong\"}");

        var answered = news("Mira", 0).at("/messages/0");
        assertThat(Json.flag(answered, "loading")).isFalse();
        assertThat(Json.text(answered, "id")).isEqualTo(Json.text(thinking, "id"));
        assertThat(Instant.parse(Json.text(answered, "sentAt"))).isBefore(Instant.now());
        pinged.result();
    }

    @Test
    void aRemovalIsToldToThoseWhoSawTheMessage() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, "{\"type\":4,\"data\":{\"content\":\"only you\",\"flags\":64}}");
        pinged.result();
        long seen = news("Mira", 0).path("next").asLong();
        var id = news("Mira", 0).at("/messages/0/id").asString();
        var waiting = Background.start(() -> news("Mira", seen));

        stand.webhook(pinged, "DELETE", "/messages/@original", "");

        assertThat(Background.result(waiting).at("/removed/0/id").asString()).isEqualTo(id);
        assertThat(news("Mira", 0).path("messages")).isEmpty();
        act(order("say").put("text", "for all"));
        assertThat(news("Jonas", seen).path("removed")).isEmpty();
    }

    @Test
    void typingIsTold() throws Exception {
        RawBot.call(stand.practice, "POST", "channels/" + stand.channel("general") + "/typing", null);

        var typing = news("Mira", 0).path("typing");

        assertThat(typing).hasSize(1);
        assertThat(Json.text(typing.path(0), "author")).isEqualTo("Hearth");
        assertThat(Json.text(typing.path(0), "channel")).isEqualTo("general");
    }

    @Test
    void aButtonOfAnOlderMessageCanBeMeant() throws Exception {
        var first = withButton();
        withButton();

        var outcome =
                Background.start(() -> act(order("click").put("message", first).put("label", "yes")));

        var interaction = stand.bot.await("INTERACTION_CREATE");
        assertThat(interaction.at("/message/id").asString()).isEqualTo(first);
        stand.bot.callback(interaction, Json.read("{\"type\":7,\"data\":{\"content\":\"Yes\"}}"));
        assertThat(Background.result(outcome).path("acknowledged").asBoolean()).isTrue();
    }

    private String withButton() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, """
                {"type":4,"data":{"content":"Choose","components":[
                  {"type":1,"components":[{"type":2,"style":1,"label":"Yes","custom_id":"yes"}]}]}}""");
        return pinged.result().onlyReply().id();
    }

    @Test
    void anOpenFormIsToldUntilItIsDismissed() throws Exception {
        var pinged = stand.ping(stand.mira);
        stand.callback(pinged, """
                {"type":9,"data":{"custom_id":"f","title":"A form","components":[{"type":18,"label":"Note",
                  "description":"For you","component":{"type":4,"style":2,"custom_id":"note","min_length":3,
                  "placeholder":"Write"}}]}}""");
        pinged.result();
        act(order("say").put("text", "meanwhile"));

        var field = news("Mira", 0).at("/modal/fields/0");
        assertThat(Json.text(field, "description")).isEqualTo("For you");
        assertThat(Json.text(field, "placeholder")).isEqualTo("Write");
        assertThat(Json.integer(field, "minLength")).isEqualTo(3);
        assertThat(Json.integer(field, "type")).isEqualTo(4);
        assertThat(news("Jonas", 0).path("modal").isNull()).isTrue();

        act(order("dismissForm"));

        assertThat(news("Mira", 0).path("modal").isNull()).isTrue();
    }

    @Test
    void aFailureHasAName() throws Exception {
        var silent = filled("command", "mood", "c");
        assertThat(Json.text(Background.result(silent), "failure")).isEqualTo("NOT_ACKNOWLEDGED");

        stand.bot.close();
        assertThat(stand.practice.awaitBotOffline(Duration.ofSeconds(5))).isTrue();

        assertThat(Json.text(Background.result(filled("command", "mood", "c")), "failure"))
                .isEqualTo("OFFLINE");
    }

    private CompletableFuture<JsonNode> filled(String kind, String... options) {
        var order = order(kind);
        order.putArray("command").add("checkin");
        var values = order.putObject("options");
        for (int at = 0; at < options.length; at += 2) {
            values.put(options[at], options[at + 1]);
        }
        return Background.start(() -> act(order));
    }

    private static ObjectNode order(String kind) {
        return Json.object()
                .put("as", "Mira")
                .put("guild", "Practice")
                .put("channel", "general")
                .put("kind", kind);
    }

    private JsonNode act(ObjectNode order) throws Exception {
        return RawBot.send(request("act").POST(HttpRequest.BodyPublishers.ofString(Json.write(order))))
                .json();
    }

    private JsonNode news(String reader, long after) throws Exception {
        return get("messages?all=true&waitMs=5000&after=" + after + "&as="
                + URLEncoder.encode(reader, StandardCharsets.UTF_8));
    }

    private JsonNode get(String path) throws Exception {
        return RawBot.send(request(path)).json();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + stand.practice.port() + "/practice/v1/" + path))
                .header("Authorization", "Bearer " + BEARER);
    }
}
