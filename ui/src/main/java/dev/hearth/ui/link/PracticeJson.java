package dev.hearth.ui.link;

import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.Form;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import java.util.List;
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
                        .toList(),
                list(json, "guilds", guild -> MembersJson.groups(guild, text(json.path("bot"), "status"))).stream()
                        .flatMap(List::stream)
                        .toList());
    }

    private static ChatWorld.Channel channel(String guild, JsonNode json) {
        return new ChatWorld.Channel(
                text(json, "id"),
                guild,
                text(json, "name"),
                text(json, "parent"),
                text(json, "topic"),
                list(json, "seenBy", name -> name.asString("")));
    }

    private static Optional<ChatWorld.Person> person(JsonNode json) {
        return json.path("bot").asBoolean(false)
                ? Optional.empty()
                : Optional.of(new ChatWorld.Person(
                        text(json, "id"), text(json, "name"), text(json, "locale"), text(json, "color")));
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
                list(json, "options", MessageJson::option));
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
