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
/// @param failure  what the bot failed to do
/// @param error    what went wrong, in words; also what Discord's client would not have sent
public record Outcome(
        boolean acknowledged,
        Duration ackTime,
        boolean deferred,
        List<Shown> replies,
        Optional<OpenModal> modal,
        List<Choice> choices,
        Failure failure,
        Optional<String> error) {
    /// What a bot can fail to do; words may change, these do not.
    public enum Failure {
        NONE,
        OFFLINE,
        NOT_ACKNOWLEDGED,
        NOT_ANSWERED
    }

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
                failure(interaction),
                error(failure(interaction), practice));
    }

    static Outcome said(Shown message) {
        return done(List.of(message));
    }

    /// Something that the bot does not hear of.
    static Outcome nothing() {
        return done(List.of());
    }

    private static Outcome done(List<Shown> messages) {
        return new Outcome(
                true, Duration.ZERO, false, messages, Optional.empty(), List.of(), Failure.NONE, Optional.empty());
    }

    static Outcome refused(Mistyped why) {
        return new Outcome(
                false,
                Duration.ZERO,
                false,
                List.of(),
                Optional.empty(),
                List.of(),
                Failure.NONE,
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

    private static Failure failure(Interaction interaction) {
        var callback = interaction.callback();
        if (!interaction.delivered()) {
            return Failure.OFFLINE;
        }
        if (callback.isEmpty()) {
            return Failure.NOT_ACKNOWLEDGED;
        }
        boolean unanswered = callback.get() == Callback.DEFER_REPLY && !interaction.settled();
        return unanswered ? Failure.NOT_ANSWERED : Failure.NONE;
    }

    private static Optional<String> error(Failure failure, Practice practice) {
        return switch (failure) {
            case NONE -> Optional.empty();
            case OFFLINE -> Optional.of("the bot is offline");
            case NOT_ACKNOWLEDGED -> Optional.of("no acknowledgement within " + seconds(practice.ackLimit()) + " s");
            case NOT_ANSWERED -> Optional.of("deferred, and no answer within 30 s");
        };
    }

    private static String seconds(Duration limit) {
        return limit.toMillisPart() == 0
                ? Long.toString(limit.toSeconds())
                : Double.toString(limit.toMillis() / 1_000d);
    }
}
