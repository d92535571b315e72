package dev.hearth.practice.traffic;

import dev.hearth.practice.wire.Json;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Keeps the shape of JSON and takes out what somebody wrote or what opens something: a text becomes its length. What
/// stays is listed, not what goes, so that a field that nobody thought of is hidden. Lists and depth are cut, so that
/// a frame of a large guild costs no more than any other.
final class Redaction {
    private static final int MOST_ITEMS = 10;
    private static final int MOST_VALUES = 400;
    private static final String SECRET = "<secret>";

    private static final Pattern DIGITS = Pattern.compile("\\d{1,20}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,9})?)?(Z|[+-]\\d\\d:\\d\\d)");
    private static final Pattern FIELD = Pattern.compile("[A-Za-z0-9_$-]{1,40}");
    private static final Pattern EVENT = Pattern.compile("[A-Z_]{1,40}");
    private static final Pattern COMMAND = Pattern.compile("[-_\\p{Ll}\\p{N}]{1,32}");
    private static final Pattern LOCALE = Pattern.compile("[a-z]{2}(-[A-Z0-9]{2,3})?");

    private static final Set<String> SECRETS = Set.of("token", "session_id", "resume_gateway_url");
    private static final Set<String> NUMERIC =
            Set.of("id", "roles", "mention_roles", "allow", "deny", "permissions", "app_permissions");
    /// Under these a number or a yes is what somebody chose, too.
    private static final Set<String> CHOSEN = Set.of("value", "values");
    /// In these a name is a command's or an option's.
    private static final Set<String> COMMANDS = Set.of("data", "options");

    private int left = MOST_VALUES;

    private Redaction() {}

    static JsonNode of(JsonNode json) {
        return new Redaction().value("", "", json);
    }

    /// The text that stands for another one.
    static String length(String text) {
        return "<" + text.codePointCount(0, text.length()) + ">";
    }

    /// Whether a text says nothing but a number, such as an id.
    static boolean isNumber(String text) {
        return DIGITS.matcher(text).matches();
    }

    /// @param above the name of what the field stands in
    private JsonNode value(String above, String field, JsonNode given) {
        left--;
        if (given instanceof ObjectNode object) {
            return object(field, object);
        }
        if (given instanceof ArrayNode list) {
            return list(above, field, list);
        }
        if (given.isString()) {
            return StringNode.valueOf(text(above, field, given.asString("")));
        }
        return given.isNull() || !CHOSEN.contains(field) ? given : StringNode.valueOf(length(given.asString("")));
    }

    private ObjectNode object(String name, ObjectNode given) {
        var shape = Json.object();
        for (var entry : given.properties()) {
            if (left <= 0) {
                return shape.put("...", given.size() - shape.size());
            }
            var field = FIELD.matcher(entry.getKey()).matches() ? entry.getKey() : length(entry.getKey());
            shape.set(field, value(name, field, entry.getValue()));
        }
        return shape;
    }

    private ArrayNode list(String above, String field, ArrayNode given) {
        var shape = Json.array();
        for (var item : given) {
            if (left <= 0 || shape.size() == MOST_ITEMS) {
                return shape.add("... " + (given.size() - shape.size()));
            }
            shape.add(value(above, field, item));
        }
        return shape;
    }

    private static String text(String above, String field, String given) {
        if (given.isEmpty()) {
            return "";
        }
        if (SECRETS.contains(field)) {
            return SECRET;
        }
        return mayStay(above, field, given) ? given : length(given);
    }

    private static boolean mayStay(String above, String field, String given) {
        return switch (field) {
            case "t" -> EVENT.matcher(given).matches();
            case "name" -> COMMANDS.contains(above) && COMMAND.matcher(given).matches();
            case "locale", "guild_locale", "preferred_locale" ->
                LOCALE.matcher(given).matches();
            default -> isId(field, given) || isMoment(field, given);
        };
    }

    private static boolean isId(String field, String given) {
        boolean numeric = NUMERIC.contains(field) || field.endsWith("_id") || field.endsWith("_permissions");
        return numeric && isNumber(given);
    }

    private static boolean isMoment(String field, String given) {
        boolean moment = field.endsWith("_at") || field.endsWith("timestamp");
        return moment && MOMENT.matcher(given).matches();
    }
}
