package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a typed slash line against the commands that are offered, and refuses what Discord's client would not send.
final class CommandLine {
    private static final int SUB_COMMAND = 1;
    private static final int SUB_COMMAND_GROUP = 2;

    private final List<JsonNode> offered;
    private final String locale;
    private final Resolved resolved;

    CommandLine(List<JsonNode> offered, String locale, Resolved resolved) {
        this.offered = offered;
        this.locale = locale;
        this.resolved = resolved;
    }

    /// The interaction's data for a line that is sent.
    ObjectNode command(String line) throws Mistyped {
        return read(line, false);
    }

    /// The interaction's data while the last option of the line is still being typed.
    ObjectNode completion(String line) throws Mistyped {
        return read(line, true);
    }

    private ObjectNode read(String line, boolean typing) throws Mistyped {
        if (!line.startsWith("/")) {
            throw new Mistyped("a command starts with /");
        }
        var rest = new Words(line.substring(1));
        var name = rest.word();
        var command = offered.stream()
                .filter(candidate -> OptionText.isCalled(candidate, name, locale))
                .findFirst()
                .orElseThrow(() -> new Mistyped("there is no command /" + name + " here"));
        var data = Json.object()
                .put("id", Json.text(command, "id"))
                .put("name", Json.text(command, "name"))
                .put("type", 1);
        if (command.has("guild_id")) {
            data.put("guild_id", Json.text(command, "guild_id"));
        }
        var given = options(command, rest, typing);
        if (!given.isEmpty()) {
            data.set("options", given);
        }
        if (!resolved.json().isEmpty()) {
            data.set("resolved", resolved.json());
        }
        return data;
    }

    private ArrayNode options(JsonNode parent, Words rest, boolean typing) throws Mistyped {
        var declared = Json.list(parent, "options");
        boolean divided = declared.valueStream().anyMatch(CommandLine::isSubcommand);
        if (!divided) {
            return new Arguments(declared, locale, resolved).read(rest.remaining(), typing);
        }
        var name = rest.word();
        var chosen = declared.valueStream()
                .filter(option -> OptionText.isCalled(option, name, locale))
                .findFirst()
                .orElseThrow(() -> new Mistyped(
                        "after /" + Json.text(parent, "name") + " comes one of " + OptionText.names(declared)));
        var sent = Json.object().put("name", Json.text(chosen, "name")).put("type", Json.integer(chosen, "type"));
        sent.set("options", options(chosen, rest, typing));
        return Json.array().add(sent);
    }

    private static boolean isSubcommand(JsonNode option) {
        int type = Json.integer(option, "type");
        return type == SUB_COMMAND || type == SUB_COMMAND_GROUP;
    }

    /// A line, taken word by word until the arguments begin.
    private static final class Words {
        private String remaining;

        Words(String line) {
            this.remaining = line.strip();
        }

        String word() {
            int end = 0;
            while (end < remaining.length() && !Character.isWhitespace(remaining.charAt(end))) {
                end++;
            }
            var word = remaining.substring(0, end);
            remaining = remaining.substring(end).strip();
            return word;
        }

        String remaining() {
            return remaining;
        }
    }
}
