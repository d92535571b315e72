package dev.hearth.ui.logs;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers for names that come again and again, such as loggers and threads, so that a line holds two bytes of each.
final class Names {
    private static final int MOST = Short.MAX_VALUE;

    private final Map<String, Short> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();

    /// The number of a name; the last one stands for all names that there is no room for.
    short number(String name) {
        var known = numbers.get(name);
        if (known != null) {
            return known;
        }
        if (names.size() == MOST) {
            return MOST - 1;
        }
        short number = (short) names.size();
        names.add(names.size() == MOST - 1 ? "…" : name);
        numbers.put(name, number);
        return number;
    }

    String name(short number) {
        return names.get(number);
    }

    List<String> all() {
        return List.copyOf(names);
    }
}
