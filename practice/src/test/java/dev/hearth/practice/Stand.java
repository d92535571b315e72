package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import java.util.concurrent.CompletableFuture;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/// A server with a raw bot and one command, `/ping`: the stand on which single rules are tried.
final class Stand implements AutoCloseable {
    final Practice practice;
    final RawBot bot;
    final Seat mira;

    Stand(PracticeOptions options, int intents) throws Exception {
        practice = Practice.start(options);
        bot = RawBot.identified(practice, intents);
        bot.await("GUILD_CREATE");
        mira = practice.person("Mira").in("general");
        register("{\"name\":\"ping\",\"description\":\"Is anybody there?\"}");
    }

    static Stand open() throws Exception {
        return new Stand(PracticeOptions.defaults(), 0);
    }

    /// Registers commands in place of all others.
    void register(String... commands) throws Exception {
        ArrayNode list = Json.array();
        for (var command : commands) {
            list.add(Json.read(command));
        }
        RawBot.call(practice, "PUT", "applications/" + practice.botId() + "/commands", list);
    }

    /// The id of a channel.
    String channel(String name) {
        return practice.world()
                .guilds()
                .getFirst()
                .channel(name)
                .map(channel -> Json.id(channel.id()))
                .orElseThrow();
    }

    /// Somebody's `/ping`, whose answer the test gives.
    Pinged ping(Seat seat) throws Exception {
        var outcome = Background.start(() -> seat.command("/ping"));
        return new Pinged(outcome, bot.await("INTERACTION_CREATE"));
    }

    record Pinged(CompletableFuture<Outcome> outcome, JsonNode interaction) {
        Outcome result() throws Exception {
            return Background.result(outcome);
        }
    }

    RawBot.Answer callback(Pinged pinged, String body) throws Exception {
        return bot.callback(pinged.interaction(), Json.read(body));
    }

    RawBot.Answer webhook(Pinged pinged, String method, String rest, String body) throws Exception {
        var path = RawBot.webhookPath(pinged.interaction()) + rest;
        return RawBot.call(practice, method, path, body.isEmpty() ? null : Json.read(body));
    }

    @Override
    public void close() {
        bot.close();
        practice.close();
    }
}
