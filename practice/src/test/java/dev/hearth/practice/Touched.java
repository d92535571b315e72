package dev.hearth.practice;

import dev.hearth.practice.rest.Witness;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/// What real clients did in this JVM so far: requests that were answered, events that reached them.
public final class Touched implements Witness {
    /// What all clients of Discord begin their name with, as its rules want it; what a test makes by hand does not.
    private static final String CLIENT = "DiscordBot";

    private static final Map<String, Set<String>> REQUESTS = new ConcurrentHashMap<>();
    private static final Set<String> EVENTS = ConcurrentHashMap.newKeySet();

    @Override
    public void answered(String request, String userAgent) {
        if (userAgent.startsWith(CLIENT)) {
            REQUESTS.computeIfAbsent(request, key -> ConcurrentHashMap.newKeySet())
                    .add(userAgent);
        }
    }

    /// Notes that an event reached a client's own listener.
    public static void event(String name) {
        EVENTS.add(name);
    }

    static Set<String> requests() {
        return new TreeSet<>(REQUESTS.keySet());
    }

    static Set<String> events() {
        return new TreeSet<>(EVENTS);
    }
}
