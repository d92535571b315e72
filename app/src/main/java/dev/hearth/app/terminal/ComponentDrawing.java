package dev.hearth.app.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// Draws what a message offers to press and to choose from. The numbers are Discord's component types.
final class ComponentDrawing {
    private static final int BUTTON = 2;
    private static final int STRING_SELECT = 3;
    private static final int TEXT = 10;
    private static final int LINK = 5;
    /// Selects of users, roles, mentionables and channels, which bring no options of their own.
    private static final List<Integer> OTHER_SELECTS = List.of(5, 6, 7, 8);

    private final Ink ink;
    private final Prose prose;
    private boolean button;
    private boolean select;

    ComponentDrawing(Ink ink, Prose prose) {
        this.ink = ink;
        this.prose = prose;
    }

    List<String> lines(List<JsonNode> components) {
        var lines = new ArrayList<String>();
        components.forEach(component -> draw(component, lines));
        hint(lines);
        return lines;
    }

    private void draw(JsonNode component, List<String> lines) {
        var type = component.path("type").asInt(0);
        var parts = new ArrayList<>(Json.items(component, "components"));
        if (component.has("accessory")) {
            parts.add(component.path("accessory"));
        }
        if (type == TEXT) {
            lines.add(prose.shown(Json.text(component, "content")).indent(2).stripTrailing());
        } else if (parts.isEmpty()) {
            var drawn = control(component, type);
            if (!drawn.isEmpty()) {
                lines.add("  " + drawn);
            }
        } else if (parts.stream().allMatch(part -> part.path("type").asInt(0) == BUTTON)) {
            lines.add(parts.stream().map(part -> control(part, BUTTON)).collect(Collectors.joining(" ", "  ", "")));
        } else {
            parts.forEach(part -> draw(part, lines));
        }
    }

    private String control(JsonNode component, int type) {
        if (type == BUTTON) {
            return button(component);
        }
        if (type == STRING_SELECT || OTHER_SELECTS.contains(type)) {
            select = true;
            var options = Json.items(component, "options").stream()
                    .map(ComponentDrawing::label)
                    .collect(Collectors.joining(", "));
            var name = ink.warm("‹" + Ink.harmless(Json.text(component, "placeholder")) + "›");
            return options.isEmpty() ? name : name + " " + options;
        }
        return "";
    }

    private String button(JsonNode component) {
        var label = "[" + label(component) + "]";
        if (component.path("disabled").asBoolean(false)) {
            return ink.faint(label + " off");
        }
        if (component.path("style").asInt(0) == LINK) {
            return ink.warm(label) + " " + Ink.harmless(Json.text(component, "url"));
        }
        button = true;
        return ink.warm(label);
    }

    private static String label(JsonNode component) {
        var emoji = Json.text(component.path("emoji"), "name");
        return Ink.harmless((emoji + " " + Json.text(component, "label")).strip());
    }

    private void hint(List<String> lines) {
        if (button || select) {
            var click = button ? ":click LABEL presses" : "";
            var pick = select ? ":pick VALUE chooses" : "";
            lines.add(ink.faint("  " + click + (button && select ? ", " : "") + pick));
        }
    }
}
