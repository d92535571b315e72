package dev.hearth.practice;

import dev.hearth.practice.world.EventKind;
import dev.hearth.practice.world.Intents;
import java.lang.reflect.Field;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the server serves, as the README shows it: made from the tables by which it serves.
record CoverageTable(Map<String, String> requests, SortedSet<String> untried) {
    private static final long ANY_GUILD = 1;

    static Set<String> events() {
        return Stream.of(EventKind.values()).map(EventKind::name).collect(Collectors.toSet());
    }

    String markdown() {
        var rows = requests.entrySet().stream()
                .filter(row -> !untried.contains(row.getKey()))
                .map(row -> "| `" + row.getKey() + "` | " + row.getValue() + " |");
        var events = Stream.of(EventKind.values())
                .filter(kind -> !untried.contains(kind.name()))
                .map(kind -> "| `" + kind.name() + "` | " + intents(kind) + " | " + kind.cause() + " |");
        return Stream.of(
                        Stream.of("| Request | What it does |", "| --- | --- |"),
                        rows,
                        Stream.of("", "| Event | Intent | When |", "| --- | --- | --- |"),
                        events,
                        untried.isEmpty() ? Stream.<String>empty() : Stream.of("", notYet()))
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n"));
    }

    private String notYet() {
        return untried.stream()
                .collect(Collectors.joining("`, `", "Begun, and not yet tried with a real client: `", "`."));
    }

    private static String intents(EventKind kind) {
        var names = Stream.of(kind.intent(ANY_GUILD), kind.intent(0))
                .filter(intent -> intent != Intents.NONE)
                .map(CoverageTable::name)
                .distinct()
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? "none" : names;
    }

    private static String name(int intent) {
        return Stream.of(Intents.class.getFields())
                .filter(field -> value(field) == intent)
                .map(Field::getName)
                .findFirst()
                .orElseThrow();
    }

    private static int value(Field field) {
        try {
            return field.getInt(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
