package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.List;
import java.util.SequencedMap;
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

    ObjectNode command(Filled filled) throws Mistyped {
        return read(new Parts(filled), false);
    }

    ObjectNode completion(Filled filled) throws Mistyped {
        return read(new Parts(filled), true);
    }

    private ObjectNode read(String line, boolean typing) throws Mistyped {
        if (!line.startsWith("/")) {
            throw new Mistyped("a command starts with /");
        }
        return read(new Words(line.substring(1)), typing);
    }

    private ObjectNode read(Source rest, boolean typing) throws Mistyped {
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

    private ArrayNode options(JsonNode parent, Source rest, boolean typing) throws Mistyped {
        var declared = Json.list(parent, "options");
        boolean divided = declared.valueStream().anyMatch(CommandLine::isSubcommand);
        if (!divided) {
            var arguments = new Arguments(declared, locale, resolved);
            return arguments.read(rest.pairs(arguments), typing);
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

    /// The command of the data with its subcommands, `journal list`.
    static String fullName(JsonNode data) {
        var name = new StringBuilder(Json.text(data, "name"));
        var inner = Json.list(data, "options").path(0);
        while (isSubcommand(inner)) {
            name.append(' ').append(Json.text(inner, "name"));
            inner = Json.list(inner, "options").path(0);
        }
        return name.toString();
    }

    /// Where a command comes from: names one after the other, then options with their values.
    private interface Source {
        String word();

        /// The options with their values; the one that is being typed comes last.
        SequencedMap<JsonNode, String> pairs(Arguments arguments) throws Mistyped;
    }

    /// A command that was filled in option by option.
    private static final class Parts implements Source {
        private final Filled filled;
        private int next;

        Parts(Filled filled) {
            this.filled = filled;
        }

        @Override
        public String word() {
            return next < filled.path().size() ? filled.path().get(next++) : "";
        }

        @Override
        public SequencedMap<JsonNode, String> pairs(Arguments arguments) throws Mistyped {
            return arguments.pairs(filled);
        }
    }

    /// A line, taken word by word until the arguments begin.
    private static final class Words implements Source {
        private String remaining;

        Words(String line) {
            this.remaining = line.strip();
        }

        @Override
        public String word() {
            int end = 0;
            while (end < remaining.length() && !Character.isWhitespace(remaining.charAt(end))) {
                end++;
            }
            var word = remaining.substring(0, end);
            remaining = remaining.substring(end).strip();
            return word;
        }

        @Override
        public SequencedMap<JsonNode, String> pairs(Arguments arguments) throws Mistyped {
            return arguments.pairs(remaining);
        }
    }
}
