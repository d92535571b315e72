package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/// One thing that can be made to go wrong, as the HTTP API and the terminal name it: a word, and what it can be told
/// with the value that stands if nothing is said.
///
/// @param form  how it is typed, with the values that stand if nothing is said
/// @param words what it does, in a sentence
record FaultOrder(String form, String words, Hand hand) {
    static final List<FaultOrder> ALL = List.of(
            new FaultOrder(
                    "drop", "cuts the gateway's connections without a word", (faults, told) -> faults.dropGateway()),
            new FaultOrder(
                    "close code:4000",
                    "closes the gateway's connections with a code",
                    (faults, told) -> faults.closeGateway(told.number("code"))),
            new FaultOrder("reconnect", "asks the bot to reconnect (op 7)", (faults, told) -> faults.askToReconnect()),
            new FaultOrder(
                    "invalidate resumable:false",
                    "tells the bot that its session is invalid (op 9)",
                    FaultOrder::invalidate),
            new FaultOrder(
                    "forget on:true",
                    "refuses every resume, until told on:false",
                    (faults, told) -> faults.refuseResumes(told.flag("on"))),
            new FaultOrder(
                    "deaf on:true",
                    "leaves heartbeats unanswered, until told on:false",
                    (faults, told) -> faults.ignoreHeartbeats(told.flag("on"))),
            new FaultOrder(
                    "repeat event: times:1",
                    "delivers the next events twice; without a name those of any name",
                    (faults, told) -> faults.repeat(told.text("event"), told.number("times"))),
            new FaultOrder(
                    "slow path: ms:2000 times:1",
                    "lets requests whose path contains this arrive late",
                    (faults, told) -> faults.delay(
                            told.text("path"), Duration.ofMillis(told.number("ms")), told.number("times"))),
            new FaultOrder("limit path: seconds:1 times:1 global:false", "answers 429", FaultOrder::limit),
            new FaultOrder(
                    "answer path: status:500 times:1",
                    "answers with a status and does nothing",
                    (faults, told) -> faults.answer(told.text("path"), told.number("status"), told.number("times"))),
            new FaultOrder(
                    "lose path: times:1",
                    "does what is asked and loses the answer",
                    (faults, told) -> faults.dropAnswer(told.text("path"), told.number("times"))),
            new FaultOrder(
                    "clock ms:3600000",
                    "shifts the time that answers carry",
                    (faults, told) -> faults.clockOffset(Duration.ofMillis(told.number("ms")))),
            new FaultOrder("clear", "ends all that still goes wrong", (faults, told) -> faults.clear()));

    private static final String WORD = "fault";

    /// Carries an order out and says in words what was done.
    ///
    /// @throws Act.Unfit 400 if there is no such fault, or it is told what it does not know
    static String carryOut(Faults faults, JsonNode order) throws Act.Unfit {
        var word = Json.text(order, WORD);
        for (var fault : ALL) {
            if (fault.form.split(" ", 2)[0].equals(word)) {
                fault.hand.act(faults, fault.told(order));
                return fault.words;
            }
        }
        throw new Act.Unfit(400, "a fault is one of: " + forms());
    }

    private static String forms() {
        return ALL.stream().map(FaultOrder::form).collect(Collectors.joining(", "));
    }

    private Told told(JsonNode order) throws Act.Unfit {
        var values = new LinkedHashMap<String, String>();
        for (var part : form.split(" ", -1)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                values.put(part.substring(0, colon), part.substring(colon + 1));
            }
        }
        for (var name : order.propertyNames()) {
            if (!name.equals(WORD) && values.replace(name, Json.text(order, name)) == null) {
                throw new Act.Unfit(400, "this fault knows no " + name + "; it is told as " + form);
            }
        }
        return new Told(form, values);
    }

    private static void invalidate(Faults faults, Told told) throws Act.Unfit {
        if (told.flag("resumable")) {
            faults.interruptSessions();
        } else {
            faults.invalidateSessions();
        }
    }

    private static void limit(Faults faults, Told told) throws Act.Unfit {
        if (told.flag("global")) {
            faults.limitAll(told.text("path"), told.number("seconds"), told.number("times"));
        } else {
            faults.limit(told.text("path"), told.number("seconds"), told.number("times"));
        }
    }

    @FunctionalInterface
    interface Hand {
        void act(Faults faults, Told told) throws Act.Unfit;
    }

    /// The values of an order.
    record Told(String form, Map<String, String> values) {
        String text(String name) {
            return values.getOrDefault(name, "");
        }

        int number(String name) throws Act.Unfit {
            try {
                return Integer.parseInt(text(name));
            } catch (NumberFormatException e) {
                throw new Act.Unfit(400, name + " is a whole number: " + form);
            }
        }

        boolean flag(String name) throws Act.Unfit {
            return switch (text(name)) {
                case "true" -> true;
                case "false" -> false;
                default -> throw new Act.Unfit(400, name + " is true or false: " + form);
            };
        }
    }
}
