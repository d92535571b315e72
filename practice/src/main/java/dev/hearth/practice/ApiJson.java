package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the HTTP API answers to acts, and messages.
final class ApiJson {
    private ApiJson() {}

    /// The answer to an act.
    ///
    /// @param completing whether it asked for choices
    /// @param seq        number of the newest message or edit now
    static ObjectNode outcome(Outcome outcome, boolean completing, long seq) {
        var json = Json.object()
                .put("seq", seq)
                .put("ms", outcome.ackTime().toMillis())
                .put("acknowledged", outcome.acknowledged())
                .put("deferred", outcome.deferred());
        var replies = json.putArray("replies");
        outcome.replies().forEach(reply -> replies.add(message(reply)));
        json.putNull("modal").putNull("choices").putNull("error");
        outcome.modal().ifPresent(modal -> json.set("modal", modal(modal)));
        if (completing && outcome.acknowledged()) {
            var choices = json.putArray("choices");
            outcome.choices()
                    .forEach(choice ->
                            choices.addObject().put("name", choice.name()).put("value", choice.value()));
        }
        json.put("failure", outcome.failure().name());
        outcome.error().ifPresent(why -> json.put("error", why));
        return json;
    }

    static ObjectNode modal(OpenModal modal) {
        var json = Json.object().put("customId", modal.customId()).put("title", modal.title());
        var fields = json.putArray("fields");
        modal.fields()
                .forEach(field -> fields.addObject()
                        .put("id", field.id())
                        .put("label", field.label())
                        .put("required", field.required())
                        .put("multiline", field.multiline())
                        .put("value", field.value())
                        .put("maxLength", field.maxLength())
                        .put("minLength", field.minLength())
                        .put("type", field.type())
                        .put("description", field.description())
                        .put("placeholder", field.placeholder())
                        .set("options", field.options()));
        return json;
    }

    static ObjectNode message(Shown shown) {
        var json = Json.object()
                .put("seq", shown.seq())
                .put("id", shown.id())
                .put("author", shown.author())
                .put("authorId", shown.authorId())
                .put("guild", shown.guild())
                .put("channel", shown.channel())
                .put("dm", shown.dm())
                .put("ephemeral", shown.ephemeral())
                .put("edited", shown.edited())
                .put("loading", shown.loading())
                .put("sentAt", shown.sentAt())
                .put("usedBy", shown.usedBy())
                .put("command", shown.command())
                .put("content", shown.content())
                .put("pinned", shown.pinned());
        json.set("embeds", shown.embeds());
        json.set("components", shown.components());
        json.set("attachments", shown.attachments());
        var reactions = json.putArray("reactions");
        shown.reactions()
                .forEach(reaction ->
                        reactions.addObject().put("emoji", emoji(reaction)).set("by", Json.list(reaction, "by")));
        json.putNull("answers");
        if (shown.answers().isObject()) {
            json.set("answers", answered(shown.answers()));
        }
        return json;
    }

    /// An emoji as an act names it.
    private static String emoji(JsonNode reaction) {
        var emoji = reaction.path("emoji");
        var id = Json.text(emoji, "id");
        return id.isEmpty() ? Json.text(emoji, "name") : Json.text(emoji, "name") + ":" + id;
    }

    private static ObjectNode answered(JsonNode message) {
        var shown = Json.text(message.path("author"), "global_name");
        return Json.object()
                .put("id", Json.text(message, "id"))
                .put("author", shown.isEmpty() ? Json.text(message.path("author"), "username") : shown)
                .put("content", Json.text(message, "content"));
    }
}
