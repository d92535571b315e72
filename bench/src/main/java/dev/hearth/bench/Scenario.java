package dev.hearth.bench;

import dev.hearth.bench.Figure.Goal;
import dev.hearth.practice.Outcome;
import java.util.List;

/// What members do under load, and by what a right answer is known.
///
/// @param command as it is typed, without its options
/// @param options what follows it; may be empty
/// @param title   of the card that answers; an apology or a refusal has another
/// @param rate    goal of the replies a second
/// @param p99     goal of the 99th percentile of the acknowledgement
record Scenario(String command, String options, String title, Goal rate, Goal p99) {
    /// No database, no controls: what the way of a command costs by itself.
    static final Scenario PING = new Scenario("/ping", "", "I am here", new Goal.AtLeast(0.9), new Goal.None());

    /// With a note, so that the engine seals one text and opens five.
    static final Scenario CHECKIN = new Scenario(
            "/checkin",
            " mood:calm intensity:4 note:a quiet evening with tea and a long book",
            "Saved: 😌 Calm",
            new Goal.AtLeast(0.8),
            new Goal.AtMost(1.3));

    static final List<Scenario> ALL = List.of(PING, CHECKIN);

    String line() {
        return command + options;
    }

    boolean isAnsweredBy(Outcome outcome) {
        return outcome.error().isEmpty()
                && outcome.replies().size() == 1
                && outcome.replies().getFirst().ephemeral()
                && outcome.replies()
                        .getFirst()
                        .embeds()
                        .path(0)
                        .path("title")
                        .asString()
                        .equals(title);
    }
}
