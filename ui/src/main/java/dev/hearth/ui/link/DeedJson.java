package dev.hearth.ui.link;

import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.Place;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Writes deeds as the practice server takes them.
final class DeedJson {
    private DeedJson() {}

    static ObjectNode of(String person, Place place, Deed deed) {
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("as", person)
                .put("guild", place.guild())
                .put("channel", place.name())
                .put("dm", place.isDirect());
        switch (deed) {
            case Deed.Say(var text) -> json.put("kind", "say").put("text", text);
            case Deed.Reply(var message, var text) ->
                json.put("kind", "reply").put("message", message).put("text", text);
            case Deed.React(var message, var emoji, var on) ->
                json.put("kind", on ? "react" : "unreact")
                        .put("message", message)
                        .put("emoji", emoji);
            case Deed.Use(var command, var options) -> command(json.put("kind", "command"), command, options);
            case Deed.Complete(var command, var options, var focused) ->
                command(json.put("kind", "complete").put("focused", focused), command, options);
            case Deed.Click(var message, var customId) ->
                json.put("kind", "click").put("message", message).put("label", customId);
            case Deed.Pick(var message, var customId, var values) -> {
                json.put("kind", "pick").put("message", message).put("customId", customId);
                values.forEach(json.putArray("values")::add);
            }
            case Deed.Fill(var fields) -> texts(json.put("kind", "fill"), "fields", fields);
            case Deed.DismissForm() -> json.put("kind", "dismissForm");
        }
        return json;
    }

    private static void command(ObjectNode json, List<String> command, Map<String, String> options) {
        command.forEach(json.putArray("command")::add);
        texts(json, "options", options);
    }

    private static void texts(ObjectNode json, String name, Map<String, String> texts) {
        var object = json.putObject(name);
        texts.forEach(object::put);
    }
}
