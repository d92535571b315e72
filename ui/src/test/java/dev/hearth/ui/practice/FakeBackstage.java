package dev.hearth.ui.practice;

import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.backstage.Fault;
import dev.hearth.ui.port.backstage.Faults;
import dev.hearth.ui.port.backstage.TrafficEntry;
import dev.hearth.ui.port.backstage.TrafficPage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// What goes on behind the scene of a practice server in memory.
final class FakeBackstage {
    static final Fault DROP = fault("drop", "cuts the connections");
    static final Fault DEAF = fault("deaf", "leaves heartbeats unanswered", "on", "true");
    static final Fault SLOW = fault("slow", "lets requests arrive late", "path", "", "ms", "2000", "times", "1");
    static final Fault CLEAR = fault("clear", "ends it all");
    static final List<Fault> ALL = List.of(
            DROP,
            fault("limit", "answers 429", "path", "", "seconds", "1", "times", "1", "global", "false"),
            fault("close", "closes", "code", "4000"),
            fault("invalidate", "ends the session", "resumable", "false"),
            DEAF,
            fault("repeat", "delivers twice", "event", "", "times", "1"),
            SLOW,
            fault("lose", "loses the answer", "path", "", "times", "1"),
            CLEAR);

    final List<String> orders = new ArrayList<>();
    final List<Long> asked = new ArrayList<>();
    private final List<TrafficEntry> said = new ArrayList<>();
    private int requestsLeft;
    private boolean deaf;
    private boolean away;

    private static Fault fault(String word, String does, String... told) {
        SequencedMap<String, String> values = new LinkedHashMap<>();
        for (int at = 0; at < told.length; at += 2) {
            values.put(told[at], told[at + 1]);
        }
        return new Fault(word, does, values);
    }

    void leave() {
        away = true;
    }

    void forget() {
        said.clear();
    }

    /// A frame or a call that was said; the number counts from 1.
    void say(TrafficEntry.Kind kind, boolean fromBot, String what, int code, String json) {
        said.add(new TrafficEntry(
                said.size() + 1,
                Instant.parse("2026-11-25T12:00:00.125Z").plusMillis(40L * said.size()),
                kind,
                fromBot,
                1,
                what,
                code,
                12,
                740,
                false,
                json));
    }

    Outcome<Faults> faults() {
        return away
                ? Outcome.unreachable("practice")
                : new Outcome.Answered<>(new Faults(ALL, requestsLeft, 0, deaf, false, 0));
    }

    Outcome<Faults> cause(String word, Map<String, String> told) {
        orders.add(word + " " + told);
        switch (word) {
            case "deaf" -> deaf = Boolean.parseBoolean(told.get("on"));
            case "clear" -> {
                requestsLeft = 0;
                deaf = false;
            }
            default -> requestsLeft += Integer.parseInt(told.getOrDefault("times", "0"));
        }
        return faults();
    }

    Outcome<TrafficPage> traffic(long after) {
        asked.add(after);
        return away
                ? Outcome.unreachable("practice")
                : new Outcome.Answered<>(new TrafficPage(
                        said.size(),
                        said.stream().filter(entry -> entry.seq() > after).toList()));
    }
}
