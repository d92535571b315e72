package dev.hearth.practice.gateway;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which events are to be delivered once more, and how often still.
final class RepeatedEvents {
    private static final String ANY = "";

    private final Map<String, Integer> left = new ConcurrentHashMap<>();

    void arm(String event, int times) {
        left.merge(event, times, Integer::sum);
    }

    void clear() {
        left.clear();
    }

    int left() {
        return left.values().stream().mapToInt(Integer::intValue).sum();
    }

    boolean take(String event) {
        return !left.isEmpty() && (takeOne(event) || takeOne(ANY));
    }

    private boolean takeOne(String event) {
        boolean[] taken = {false};
        left.computeIfPresent(event, (name, times) -> {
            taken[0] = true;
            return times > 1 ? times - 1 : null;
        });
        return taken[0];
    }
}
