package dev.hearth.practice;

import dev.hearth.practice.play.Callback;
import dev.hearth.practice.play.Interaction;
import dev.hearth.practice.play.Mistyped;
import dev.hearth.practice.wire.Json;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What became of something that a person did.
///
/// @param ackTime  from just before the frame was written to the acknowledgement fully read; zero without one
/// @param deferred whether the acknowledgement only promised an answer (types 5 and 6)
/// @param replies  the messages that answered by now, in their newest version, oldest first
/// @param error    what went wrong, in words; also what Discord's client would not have sent
public record Outcome(
        boolean acknowledged,
        Duration ackTime,
        boolean deferred,
        List<Shown> replies,
        Optional<OpenModal> modal,
        List<Choice> choices,
        Optional<String> error) {
    public Outcome {
        replies = List.copyOf(replies);
        choices = List.copyOf(choices);
    }

    static Outcome of(Interaction interaction, Practice practice) {
        var callback = interaction.callback();
        var messages = practice.world().messages();
        var replies = interaction.replies().stream()
                .flatMap(id -> messages.find(interaction.channel(), id).stream())
                .filter(message -> message.shownTo(interaction.person()))
                .map(Shown::of)
                .toList();
        return new Outcome(
                callback.isPresent(),
                interaction.ackTime(),
                callback.filter(Callback::defers).isPresent(),
                replies,
                interaction
                        .result()
                        .filter(result -> callback.equals(Optional.of(Callback.MODAL)))
                        .map(OpenModal::of),
                callback.equals(Optional.of(Callback.CHOICES)) ? choices(interaction.result()) : List.of(),
                error(interaction, practice));
    }

    static Outcome said(Shown message) {
        return new Outcome(true, Duration.ZERO, false, List.of(message), Optional.empty(), List.of(), Optional.empty());
    }

    static Outcome refused(Mistyped why) {
        return new Outcome(
                false,
                Duration.ZERO,
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.ofNullable(why.getMessage()));
    }

    /// The one reply.
    ///
    /// @throws IllegalStateException if there is none or more than one, with what there is instead
    public Shown onlyReply() {
        if (replies.size() != 1) {
            throw new IllegalStateException(replies.size() + " replies instead of one"
                    + error.map(why -> ": " + why).orElse(""));
        }
        return replies.getFirst();
    }

    private static List<Choice> choices(Optional<JsonNode> offered) {
        return offered.stream()
                .flatMap(JsonNode::valueStream)
                .map(choice -> new Choice(Json.text(choice, "name"), Json.text(choice, "value")))
                .toList();
    }

    private static Optional<String> error(Interaction interaction, Practice practice) {
        var callback = interaction.callback();
        if (!interaction.delivered()) {
            return Optional.of("the bot is offline");
        }
        if (callback.isEmpty()) {
            return Optional.of("no acknowledgement within " + seconds(practice.ackLimit()) + " s");
        }
        boolean unanswered = callback.get() == Callback.DEFER_REPLY && !interaction.settled();
        return unanswered ? Optional.of("deferred, and no answer within 30 s") : Optional.empty();
    }

    private static String seconds(Duration limit) {
        return limit.toMillisPart() == 0
                ? Long.toString(limit.toSeconds())
                : Double.toString(limit.toMillis() / 1_000d);
    }
}
