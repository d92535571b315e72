package dev.hearth.ui.link;

import static dev.hearth.ui.link.PracticeJson.list;
import static dev.hearth.ui.link.PracticeJson.text;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.port.chat.SlashCommand.Kind;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads commands as somebody of one language is offered them.
final class CommandJson {
    private static final int SUB_COMMAND_GROUP = 2;

    private final String locale;

    CommandJson(String locale) {
        this.locale = locale;
    }

    List<SlashCommand> commands(JsonNode json) {
        return list(json, "commands", command -> flat(List.of(), "", command)).stream()
                .flatMap(commands -> commands)
                .toList();
    }

    /// The command itself, or in its place its subcommands.
    private Stream<SlashCommand> flat(List<String> above, String shownAbove, JsonNode json) {
        var path = new ArrayList<>(above);
        path.add(text(json, "name"));
        var shown = shownAbove + shown(json, "name");
        var divided = list(json, "options", option -> option).stream()
                .filter(CommandJson::isSubcommand)
                .toList();
        return divided.isEmpty()
                ? Stream.of(
                        new SlashCommand(path, shown, shown(json, "description"), list(json, "options", this::option)))
                : divided.stream().flatMap(inner -> flat(path, shown + " ", inner));
    }

    private static boolean isSubcommand(JsonNode option) {
        int type = option.path("type").asInt(0);
        return type >= 1 && type <= SUB_COMMAND_GROUP;
    }

    private Option option(JsonNode json) {
        int type = json.path("type").asInt(0);
        boolean isText = type == 3;
        return new Option(
                text(json, "name"),
                shown(json, "name"),
                shown(json, "description"),
                kind(type),
                json.path("required").asBoolean(false),
                json.path("autocomplete").asBoolean(false),
                json.path(isText ? "minLength" : "minValue").asDouble(Double.NEGATIVE_INFINITY),
                json.path(isText ? "maxLength" : "maxValue").asDouble(Double.POSITIVE_INFINITY),
                list(json, "choices", choice -> new Choice(shown(choice, "name"), text(choice, "value"))));
    }

    private static Kind kind(int type) {
        return switch (type) {
            case 3 -> Kind.TEXT;
            case 4 -> Kind.WHOLE;
            case 5 -> Kind.TRUTH;
            case 6, 9 -> Kind.PERSON;
            case 7 -> Kind.CHANNEL;
            case 10 -> Kind.NUMBER;
            default -> Kind.OTHER;
        };
    }

    private String shown(JsonNode json, String name) {
        var localized = text(json.path(name + "Localizations"), locale);
        return localized.isEmpty() ? text(json, name) : localized;
    }
}
