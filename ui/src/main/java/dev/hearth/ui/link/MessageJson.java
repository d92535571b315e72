package dev.hearth.ui.link;

import static dev.hearth.ui.link.PracticeJson.list;
import static dev.hearth.ui.link.PracticeJson.text;

import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.Component;
import dev.hearth.ui.port.chat.Embed;
import dev.hearth.ui.port.chat.News;
import dev.hearth.ui.port.chat.Place;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads messages and what hangs on them, as leniently as {@link PracticeJson}.
final class MessageJson {
    /// Files are fetched from this computer only, whatever a message says.
    private static final String HERE = "http://127.0.0.1:";

    private MessageJson() {}

    static News news(JsonNode json) {
        return new News(
                list(json, "messages", MessageJson::message),
                list(json, "removed", removed -> text(removed, "id")),
                list(json, "typing", typing -> new News.Typing(text(typing, "author"), place(typing))));
    }

    private static ChatMessage message(JsonNode json) {
        return new ChatMessage(
                json.path("seq").asLong(0),
                text(json, "id"),
                text(json, "author"),
                text(json, "authorId"),
                place(json),
                json.path("ephemeral").asBoolean(false),
                json.path("edited").asBoolean(false),
                json.path("loading").asBoolean(false),
                Instant.parse(text(json, "sentAt")),
                text(json, "usedBy"),
                text(json, "command"),
                text(json, "content"),
                list(json, "embeds", MessageJson::embed),
                components(json),
                list(json, "attachments", MessageJson::file),
                list(
                        json,
                        "reactions",
                        reaction -> new ChatMessage.Reaction(
                                text(reaction, "emoji"), list(reaction, "by", name -> name.asString("")))),
                quote(json.path("answers")),
                json.path("pinned").asBoolean(false));
    }

    private static ChatMessage.Attachment file(JsonNode json) {
        var url = text(json, "url");
        return new ChatMessage.Attachment(
                text(json, "filename"),
                text(json, "description"),
                json.path("size").asLong(0),
                url.startsWith(HERE) ? url : "",
                json.path("width").asInt(0),
                json.path("height").asInt(0));
    }

    private static Optional<ChatMessage.Quote> quote(JsonNode json) {
        return json.isObject()
                ? Optional.of(new ChatMessage.Quote(text(json, "id"), text(json, "author"), text(json, "content")))
                : Optional.empty();
    }

    private static Place place(JsonNode json) {
        return new Place(text(json, "guild"), text(json, "channel"));
    }

    private static Embed embed(JsonNode json) {
        return new Embed(
                color(json, "color"),
                text(json.path("author"), "name"),
                text(json, "title"),
                text(json, "url"),
                text(json, "description"),
                list(
                        json,
                        "fields",
                        field -> new Embed.Field(
                                text(field, "name"),
                                text(field, "value"),
                                field.path("inline").asBoolean(false))),
                text(json.path("footer"), "text"));
    }

    private static List<Component> components(JsonNode parent) {
        return list(parent, "components", MessageJson::component).stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Component> component(JsonNode json) {
        return switch (json.path("type").asInt(0)) {
            case 1 -> Optional.of(new Component.Row(components(json)));
            case 2 -> Optional.of(button(json));
            case 3 -> Optional.of(select(json));
            case 10 -> Optional.of(new Component.TextDisplay(text(json, "content")));
            case 17 -> Optional.of(new Component.Container(color(json, "accent_color"), components(json)));
            default -> Optional.empty();
        };
    }

    private static Component button(JsonNode json) {
        var styles = Component.Button.Style.values();
        int style = Math.clamp(json.path("style").asInt(2), 1, styles.length);
        return new Component.Button(
                text(json, "custom_id"),
                text(json, "label"),
                text(json.path("emoji"), "name"),
                styles[style - 1],
                json.path("disabled").asBoolean(false),
                text(json, "url"));
    }

    private static Component select(JsonNode json) {
        return new Component.Select(
                text(json, "custom_id"),
                text(json, "placeholder"),
                json.path("min_values").asInt(1),
                json.path("max_values").asInt(1),
                json.path("disabled").asBoolean(false),
                list(json, "options", MessageJson::option));
    }

    static Component.Option option(JsonNode json) {
        return new Component.Option(
                text(json, "label"),
                text(json, "value"),
                text(json, "description"),
                text(json.path("emoji"), "name"),
                json.path("default").asBoolean(false));
    }

    private static String color(JsonNode json, String name) {
        return json.path(name).isNumber()
                ? String.format(Locale.ROOT, "#%06X", json.path(name).asInt(0) & 0xFFFFFF)
                : "";
    }
}
