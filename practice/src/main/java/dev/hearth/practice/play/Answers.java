package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// What the bot answers to interactions: one acknowledgement, then edits and follow-ups.
public final class Answers {
    private final World world;
    private final Posting posting;
    private final Forms forms;
    private final Duration ackLimit;

    public Answers(World world, Posting posting, Forms forms, Duration ackLimit) {
        this.world = world;
        this.posting = posting;
        this.forms = forms;
        this.ackLimit = ackLimit;
    }

    /// Acknowledges; gives back the message that now stands for the answer, if there is one.
    ///
    /// @throws Refusal 40060, 10062, or 50035 if this kind of interaction cannot be answered so
    public Optional<Message> acknowledge(Interaction interaction, Callback with, JsonNode data, List<Upload> uploads) {
        if (!with.answers(interaction)) {
            throw Refusal.invalid("type", "BASE_TYPE_CHOICES", "This interaction cannot be answered with this type.");
        }
        interaction.acknowledge(with, ackLimit);
        try {
            return apply(interaction, with, data, uploads);
        } finally {
            interaction.applied();
        }
    }

    private Optional<Message> apply(Interaction interaction, Callback with, JsonNode data, List<Upload> uploads) {
        return switch (with) {
            case REPLY, DEFER_REPLY -> {
                var message = posting.reply(interaction, data, uploads, with.defers());
                interaction.original(message.id());
                if (!with.defers()) {
                    interaction.answered(message.id());
                }
                yield Optional.of(message);
            }
            case DEFER_UPDATE -> {
                interaction.original(interaction.source());
                yield world.messages().find(interaction.channel(), interaction.source());
            }
            case UPDATE -> {
                interaction.original(interaction.source());
                yield Optional.of(editOriginal(interaction, data, uploads));
            }
            case CHOICES -> {
                interaction.result(Json.list(data, "choices"));
                yield Optional.empty();
            }
            case MODAL -> {
                interaction.result(forms.open(interaction, data));
                yield Optional.empty();
            }
        };
    }

    /// A message of this interaction.
    ///
    /// @param id 0 for the original
    /// @throws Refusal 10015 before the acknowledgement, 10008 if there is no such message
    public Message message(Interaction interaction, long id) {
        requireAcknowledged(interaction);
        long wanted = id == 0 ? interaction.original() : id;
        boolean own = wanted == interaction.original() || interaction.replies().contains(wanted);
        return Optional.of(wanted)
                .filter(known -> own)
                .flatMap(known -> world.messages().find(interaction.channel(), known))
                .orElseThrow(Refusal::unknownMessage);
    }

    public Message editOriginal(Interaction interaction, JsonNode payload, List<Upload> uploads) {
        return edit(interaction, 0, payload, uploads);
    }

    /// See {@link #message} for the id and the refusals.
    public Message edit(Interaction interaction, long id, JsonNode payload, List<Upload> uploads) {
        var after = posting.edit(message(interaction, id), payload, uploads);
        interaction.answered(after.id());
        return after;
    }

    public void delete(Interaction interaction, long id) {
        posting.delete(message(interaction, id));
        interaction.withdrawn();
    }

    /// Adds a message. The first one after a deferred reply takes the place of its placeholder, as at Discord.
    ///
    /// @throws Refusal 10015 before the acknowledgement
    public Message followUp(Interaction interaction, JsonNode payload, List<Upload> uploads) {
        requireAcknowledged(interaction);
        var placeholder = world.messages()
                .find(interaction.channel(), interaction.original())
                .filter(Message::loading);
        var message = placeholder
                .map(waiting -> posting.edit(waiting, payload, uploads))
                .orElseGet(() -> posting.reply(interaction, payload, uploads, false));
        interaction.answered(message.id());
        return message;
    }

    private static void requireAcknowledged(Interaction interaction) {
        if (interaction.callback().isEmpty()) {
            throw Refusal.notFound(10015, "Unknown Webhook");
        }
    }
}
