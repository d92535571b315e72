package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// What goes over the gateway, word for word: a key that goes missing here leaves JDA loading for ever.
class GoldenTest {
    private static final int GUILD_MEMBERS = 1 << 1;
    private static final int GUILD_MESSAGES = 1 << 9;
    private static final int MESSAGE_CONTENT = 1 << 15;

    private Practice practice;
    private RawBot bot;
    private Seat mira;

    @BeforeEach
    void connect() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        bot = RawBot.identified(practice, GUILD_MEMBERS | GUILD_MESSAGES | MESSAGE_CONTENT);
        mira = practice.person("Mira").in("general");
        var commands = Json.array();
        var feel = commands.addObject().put("name", "feel").put("description", "Say how you feel");
        var options = feel.putArray("options");
        options.addObject()
                .put("name", "mood")
                .put("description", "A mood")
                .put("type", 3)
                .put("autocomplete", true);
        options.addObject()
                .put("name", "intensity")
                .put("description", "How strong")
                .put("type", 4);
        options.addObject().put("name", "with").put("description", "With whom").put("type", 6);
        RawBot.call(practice, "PUT", "applications/" + practice.botId() + "/commands", commands);
        assertThat(practice.awaitBotOnline(Duration.ofSeconds(10))).isTrue();
    }

    @AfterEach
    void close() {
        bot.close();
        practice.close();
    }

    @Test
    void aSessionBeginsWithReadyAndTheGuild() throws Exception {
        Golden.check("ready", bot.await("READY"));
        Golden.check("guild-create", bot.await("GUILD_CREATE"));
    }

    @Test
    void aSlashCommandCarriesItsOptionsAndWhomTheyName() throws Exception {
        var outcome = Background.start(() -> mira.command("/feel mood:very calm intensity:4 with:@Jonas"));
        Golden.check("command", answered(outcome, text("noted")));
    }

    @Test
    void aCommandInDirectMessagesHasAUserAndNoGuild() throws Exception {
        var outcome = Background.start(() -> practice.person("Noor").dm().command("/feel mood:calm"));
        Golden.check("command-direct", answered(outcome, text("noted")));
    }

    @Test
    void aCompletionHasAFocus() throws Exception {
        var outcome = Background.start(() -> mira.complete("/feel intensity:4 mood:ca"));
        Golden.check("completion", answered(outcome, Json.read("{\"type\":8,\"data\":{\"choices\":[]}}")));
    }

    @Test
    void componentsAndFormsCarryTheirMessage() throws Exception {
        answered(Background.start(() -> mira.command("/feel")), Json.read("""
                {"type":4,"data":{"content":"Choose","flags":64,"components":[
                  {"type":1,"components":[{"type":2,"style":1,"label":"Yes","custom_id":"yes"}]},
                  {"type":1,"components":[{"type":3,"custom_id":"pick","options":[{"label":"Red","value":"r"}]}]}]}}"""));
        Golden.check("button", answered(Background.start(() -> mira.click("Yes")), Json.read("{\"type\":6}"), true));
        var modal = Json.read("""
                {"type":9,"data":{"custom_id":"form","title":"A form","components":[
                  {"type":18,"label":"Note","component":{"type":4,"style":2,"custom_id":"note"}},
                  {"type":1,"components":[{"type":4,"style":1,"custom_id":"old","label":"Old form","required":false}]}]}}""");
        Golden.check("select", answered(Background.start(() -> mira.pick("Red")), modal));
        Golden.check("modal", answered(Background.start(() -> mira.fill(Map.of("Note", "a note"))), text("thank you")));
    }

    @Test
    void aMessageIsToldWithItsMember() throws Exception {
        mira.say("good morning @Hearth");
        Golden.check("message-create", bot.await("MESSAGE_CREATE"));
    }

    private static JsonNode text(String content) {
        var json = Json.object().put("type", 4);
        json.putObject("data").put("content", content);
        return json;
    }

    private JsonNode answered(CompletableFuture<Outcome> outcome, JsonNode answer) throws Exception {
        return answered(outcome, answer, false);
    }

    /// Answers the interaction that comes; after a deferred update its message is edited too, so that it settles.
    private JsonNode answered(CompletableFuture<Outcome> outcome, JsonNode answer, boolean thenEdit) throws Exception {
        var interaction = bot.await("INTERACTION_CREATE");
        bot.callback(interaction, answer);
        if (thenEdit) {
            var path = RawBot.webhookPath(interaction) + "/messages/@original";
            RawBot.call(practice, "PATCH", path, Json.object().put("content", "Chosen"));
        }
        Background.result(outcome);
        return interaction;
    }
}
