package dev.hearth.ui.link;

import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Component;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.Embed;
import dev.hearth.ui.port.chat.Form;
import dev.hearth.ui.port.chat.News;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/// Reads what the practice server answers. Lenient: what is missing is empty, what is unknown is passed over.
final class PracticeJson {
    private PracticeJson() {}

    static ChatWorld world(JsonNode json) {
        return new ChatWorld(
                text(json.path("bot"), "id"),
                text(json.path("bot"), "name"),
                json.path("bot").path("online").asBoolean(false),
                list(json, "guilds", guild -> list(guild, "members", PracticeJson::person)).stream()
                        .flatMap(List::stream)
                        .flatMap(Optional::stream)
                        .distinct()
                        .toList(),
                list(json, "guilds", guild -> list(guild, "channels", channel -> channel(text(guild, "name"), channel)))
                        .stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static ChatWorld.Channel channel(String guild, JsonNode json) {
        return new ChatWorld.Channel(
                text(json, "id"),
                guild,
                text(json, "name"),
                text(json, "topic"),
                list(json, "seenBy", name -> name.asString("")));
    }

    private static Optional<ChatWorld.Person> person(JsonNode json) {
        return json.path("bot").asBoolean(false)
                ? Optional.empty()
                : Optional.of(new ChatWorld.Person(
                        text(json, "id"), text(json, "name"), text(json, "locale"), text(json, "color")));
    }

    static News news(JsonNode json) {
        return new News(
                list(json, "messages", PracticeJson::message),
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
                list(json, "embeds", PracticeJson::embed),
                components(json),
                list(
                        json,
                        "attachments",
                        file -> new ChatMessage.Attachment(
                                text(file, "filename"), file.path("size").asLong(0))));
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
        return list(parent, "components", PracticeJson::component).stream()
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
                list(json, "options", PracticeJson::option));
    }

    private static Component.Option option(JsonNode json) {
        return new Component.Option(
                text(json, "label"),
                text(json, "value"),
                text(json, "description"),
                text(json.path("emoji"), "name"),
                json.path("default").asBoolean(false));
    }

    static DeedResult result(JsonNode json) {
        return new DeedResult(
                failure(text(json, "failure")),
                "",
                json.path("modal").isObject() ? Optional.of(form(json.path("modal"))) : Optional.empty(),
                list(json, "choices", choice -> new Choice(text(choice, "name"), text(choice, "value"))));
    }

    /// A deed that Discord's client would not have sent.
    static DeedResult refused(JsonNode json) {
        return new DeedResult(DeedResult.Failure.NONE, text(json, "error"), Optional.empty(), List.of());
    }

    private static DeedResult.Failure failure(String name) {
        for (var failure : DeedResult.Failure.values()) {
            if (failure.name().equals(name)) {
                return failure;
            }
        }
        return DeedResult.Failure.NONE;
    }

    private static Form form(JsonNode json) {
        return new Form(text(json, "customId"), text(json, "title"), list(json, "fields", PracticeJson::field));
    }

    private static Form.Field field(JsonNode json) {
        return new Form.Field(
                text(json, "id"),
                text(json, "label"),
                text(json, "description"),
                text(json, "placeholder"),
                json.path("required").asBoolean(false),
                json.path("multiline").asBoolean(false),
                text(json, "value"),
                json.path("minLength").asInt(0),
                json.path("maxLength").asInt(4_000),
                list(json, "options", PracticeJson::option));
    }

    private static String color(JsonNode json, String name) {
        return json.path(name).isNumber()
                ? String.format(Locale.ROOT, "#%06X", json.path(name).asInt(0) & 0xFFFFFF)
                : "";
    }

    static String text(JsonNode json, String name) {
        return json.path(name).asString("");
    }

    static <T> List<T> list(JsonNode json, String name, Function<JsonNode, T> read) {
        return json.path(name).isArray()
                ? json.path(name).valueStream().map(read).toList()
                : List.of();
    }
}
