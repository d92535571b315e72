package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Names of commands, options and choices: the registered one, and the one that a person reads in their language.
final class OptionText {
    private OptionText() {}

    static boolean isCalled(JsonNode named, String typed, String locale) {
        return namesOf(named, locale).stream().anyMatch(typed::equalsIgnoreCase);
    }

    static List<String> namesOf(JsonNode named, String locale) {
        var names = new ArrayList<String>(2);
        names.add(Json.text(named, "name"));
        var localized = Json.text(named.path("name_localizations"), locale);
        if (!localized.isEmpty()) {
            names.add(localized);
        }
        return names;
    }

    static String names(JsonNode list) {
        return String.join(
                ", ", list.valueStream().map(entry -> Json.text(entry, "name")).toList());
    }
}
