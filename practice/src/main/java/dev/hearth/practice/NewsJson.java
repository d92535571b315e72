package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.News;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the HTTP API tells a chat window of changes.
final class NewsJson {
    private NewsJson() {}

    static ObjectNode of(News news, long seq, Optional<JsonNode> form) {
        // What came after the number was read is given now and asked for again, never lost.
        long next = Math.max(seq, newest(news));
        var json = Json.object().put("next", next);
        var messages = json.putArray("messages");
        news.messages().forEach(message -> messages.add(ApiJson.message(Shown.of(message))));
        var removed = json.putArray("removed");
        for (var removal : news.removals()) {
            removed.addObject()
                    .put("id", Json.id(removal.message().id()))
                    .put("channel", removal.message().channel().name());
        }
        var typing = json.putArray("typing");
        for (var entry : news.typing()) {
            typing.addObject()
                    .put("author", entry.author().name())
                    .put("guild", Shown.guild(entry.channel()))
                    .put("channel", entry.channel().name());
        }
        json.putNull("modal");
        form.ifPresent(modal -> json.set("modal", ApiJson.modal(OpenModal.of(modal))));
        return json;
    }

    private static long newest(News news) {
        long newest = 0;
        for (var message : news.messages()) {
            newest = Math.max(newest, message.seq());
        }
        return newest;
    }
}
