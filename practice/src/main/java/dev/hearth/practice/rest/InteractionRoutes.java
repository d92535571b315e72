package dev.hearth.practice.rest;

import dev.hearth.practice.play.Answers;
import dev.hearth.practice.play.Callback;
import dev.hearth.practice.play.Interaction;
import dev.hearth.practice.play.Interactions;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Message;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Acknowledgements under `/interactions`, edits and follow-ups under `/webhooks`. The token in the path is all the
/// authority they need.
final class InteractionRoutes {
    private final Interactions interactions;
    private final Answers answers;

    InteractionRoutes(Interactions interactions, Answers answers) {
        this.interactions = interactions;
        this.answers = answers;
    }

    /// `POST /interactions/{id}/{token}/callback`
    Reply callback(Call call) {
        if (!call.is("POST", 4) || !call.part(3).equals("callback")) {
            throw call.unknown();
        }
        var interaction = interactions.find(call.part(2));
        if (interaction.id() != call.id(1)) {
            throw Refusal.unknownInteraction();
        }
        var payload = call.payload();
        var with = Callback.of(Json.integer(payload.json(), "type"))
                .orElseThrow(() -> Refusal.invalid("type", "BASE_TYPE_CHOICES", "Value must be one of 4 to 9."));
        var data = payload.inner("data");
        check(with, data);
        var message = answers.acknowledge(interaction, with, data.json(), data.uploads());
        return call.flag("with_response") ? Reply.ok(response(interaction, with, message)) : Reply.nothing();
    }

    private static void check(Callback with, Payload data) {
        switch (with) {
            case REPLY -> MessageLimits.created(data);
            case UPDATE -> MessageLimits.checked(data);
            case MODAL -> AnswerLimits.modal(data.json());
            case CHOICES -> AnswerLimits.choices(data.json());
            case DEFER_REPLY, DEFER_UPDATE -> {}
        }
    }

    private static JsonNode response(Interaction interaction, Callback with, Optional<Message> message) {
        var json = Json.object();
        var brief = json.putObject("interaction")
                .put("id", Json.id(interaction.id()))
                .put("type", interaction.kind().type());
        var resource = json.putObject("resource").put("type", with.type());
        message.ifPresent(made -> {
            brief.put("response_message_id", Json.id(made.id()))
                    .put("response_message_loading", made.loading())
                    .put("response_message_ephemeral", made.ephemeral());
            resource.set("message", made.json());
        });
        return json;
    }

    /// `/webhooks/{application}/{token}` and below
    Reply webhook(Call call) {
        var interaction = interactions.find(call.part(2));
        if (call.is("POST", 3)) {
            var payload = call.payload();
            MessageLimits.created(payload);
            return Reply.ok(answers.followUp(interaction, payload.json(), payload.uploads())
                    .json());
        }
        if (call.path().size() != 5 || !call.part(3).equals("messages")) {
            throw call.unknown();
        }
        long id = call.part(4).equals("@original") ? 0 : call.id(4);
        return switch (call.request().method()) {
            case "GET" -> Reply.ok(answers.message(interaction, id).json());
            case "PATCH" -> {
                var payload = call.payload();
                MessageLimits.checked(payload);
                yield Reply.ok(answers.edit(interaction, id, payload.json(), payload.uploads())
                        .json());
            }
            case "DELETE" -> {
                answers.delete(interaction, id);
                yield Reply.nothing();
            }
            default -> throw call.unknown();
        };
    }
}
