package dev.hearth.practice.rest;

import dev.hearth.practice.play.Answers;
import dev.hearth.practice.play.Callback;
import dev.hearth.practice.play.Interaction;
import dev.hearth.practice.play.Interactions;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Message;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Acknowledgements under `/interactions`, edits and follow-ups under `/webhooks`. The token in the path is all the
/// authority they need.
final class InteractionRoutes {
    private static final String DATA = "data";
    private static final String ANSWER = "webhooks/{application}/{token}/messages/{message}";

    private final Interactions interactions;
    private final Answers answers;
    private final WebhookRoutes webhooks;

    InteractionRoutes(Interactions interactions, Answers answers, WebhookRoutes webhooks) {
        this.interactions = interactions;
        this.webhooks = webhooks;
        this.answers = answers;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.open("POST", "interactions/{interaction}/{token}/callback", "answer", this::callback),
                Endpoint.open(
                        "POST",
                        "webhooks/{application}/{token}",
                        "follow up, or post by a webhook",
                        call -> webhooks.of(call)
                                .map(webhook -> webhooks.execute(call, webhook))
                                .orElseGet(() -> followUp(call))),
                Endpoint.open(
                        "GET",
                        ANSWER,
                        "get an answer, @original or a follow-up",
                        call -> webhooks.of(call)
                                .map(webhook -> webhooks.get(call, webhook))
                                .orElseGet(() -> get(call))),
                Endpoint.open(
                        "PATCH",
                        ANSWER,
                        "edit an answer",
                        call -> webhooks.of(call)
                                .map(webhook -> webhooks.edit(call, webhook))
                                .orElseGet(() -> edit(call))),
                Endpoint.open(
                        "DELETE",
                        ANSWER,
                        "delete an answer",
                        call -> webhooks.of(call)
                                .map(webhook -> webhooks.delete(call, webhook))
                                .orElseGet(() -> delete(call))));
    }

    private Reply callback(Call call) {
        var interaction = interaction(call);
        if (interaction.id() != call.id("interaction")) {
            throw Refusal.unknownInteraction();
        }
        var payload = call.payload();
        var with = Callback.of(Json.integer(payload.json(), "type"))
                .orElseThrow(() -> Refusal.invalid("type", "BASE_TYPE_CHOICES", "Value must be one of 4 to 9."));
        var data = payload.inner(DATA);
        check(with, data);
        var message = answers.acknowledge(interaction, with, data.json(), data.uploads());
        return call.flag("with_response") ? Reply.ok(response(interaction, with, message)) : Reply.nothing();
    }

    private static void check(Callback with, Payload data) {
        switch (with) {
            case REPLY -> MessageLimits.created(data, DATA);
            case UPDATE -> Limits.check(form -> MessageLimits.rules(form.in(DATA), data.json()));
            case MODAL -> Limits.check(form -> AnswerLimits.modal(form.in(DATA), data.json()));
            case CHOICES -> Limits.check(form -> AnswerLimits.choices(form.in(DATA), data.json()));
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

    private Interaction interaction(Call call) {
        return interactions.find(call.part("token"));
    }

    /// 0 for the original.
    private static long message(Call call) {
        return call.part("message").equals("@original") ? 0 : call.id("message");
    }

    private Reply followUp(Call call) {
        var interaction = interaction(call);
        var payload = call.payload();
        MessageLimits.created(payload);
        return Reply.ok(
                answers.followUp(interaction, payload.json(), payload.uploads()).json());
    }

    private Reply get(Call call) {
        return Reply.ok(answers.message(interaction(call), message(call)).json());
    }

    private Reply edit(Call call) {
        var interaction = interaction(call);
        var payload = call.payload();
        MessageLimits.checked(payload);
        return Reply.ok(answers.edit(interaction, message(call), payload.json(), payload.uploads())
                .json());
    }

    private Reply delete(Call call) {
        answers.delete(interaction(call), message(call));
        return Reply.nothing();
    }
}
