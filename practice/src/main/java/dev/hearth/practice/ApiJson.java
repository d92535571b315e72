package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Commands;
import dev.hearth.practice.world.Guild;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What the HTTP API answers.
final class ApiJson {
    private ApiJson() {}

    static ObjectNode world(Practice practice) {
        var world = practice.world();
        var json = Json.object();
        json.putObject("bot")
                .put("id", Json.id(world.bot().id()))
                .put("name", world.bot().name())
                .put("online", practice.botOnline());
        var guilds = json.putArray("guilds");
        world.guilds().forEach(guild -> guilds.add(guild(guild)));
        var commands = json.putArray("commands");
        world.commands().in(Commands.GLOBAL).forEach(command -> commands.add(command(command)));
        world.guilds().stream()
                .flatMap(guild -> world.commands().in(guild.id()).stream())
                .forEach(command -> commands.add(command(command)));
        return json;
    }

    private static ObjectNode guild(Guild guild) {
        var json = Json.object().put("id", Json.id(guild.id())).put("name", guild.name());
        var channels = json.putArray("channels");
        guild.channels()
                .forEach(channel -> channels.addObject()
                        .put("id", Json.id(channel.id()))
                        .put("name", channel.name())
                        .put("type", 0));
        var roles = json.putArray("roles");
        guild.roles()
                .forEach(role -> roles.addObject().put("id", Json.id(role.id())).put("name", role.name()));
        var members = json.putArray("members");
        guild.members()
                .forEach(member -> members.addObject()
                        .put("id", Json.id(member.user().id()))
                        .put("name", member.user().name())
                        .put("bot", member.user().bot()));
        return json;
    }

    private static ObjectNode command(JsonNode command) {
        var json = Json.object()
                .put("name", Json.text(command, "name"))
                .put("description", Json.text(command, "description"));
        return json.set("options", options(command));
    }

    /// Options, with those of subcommands inside them.
    private static ArrayNode options(JsonNode parent) {
        var list = Json.array();
        for (var option : Json.list(parent, "options")) {
            var json = list.addObject()
                    .put("name", Json.text(option, "name"))
                    .put("type", Json.integer(option, "type"))
                    .put("required", Json.flag(option, "required"))
                    .put("description", Json.text(option, "description"))
                    .put("autocomplete", Json.flag(option, "autocomplete"));
            var choices = json.putArray("choices");
            for (var choice : Json.list(option, "choices")) {
                choices.addObject().put("name", Json.text(choice, "name")).set("value", choice.path("value"));
            }
            json.set("options", options(option));
        }
        return list;
    }

    /// The answer to an act.
    ///
    /// @param completing whether it asked for choices
    /// @param seq        number of the newest message or edit now
    static ObjectNode outcome(Outcome outcome, boolean completing, long seq) {
        var json = Json.object()
                .put("seq", seq)
                .put("ms", outcome.ackTime().toMillis())
                .put("acknowledged", outcome.acknowledged())
                .put("deferred", outcome.deferred());
        var replies = json.putArray("replies");
        outcome.replies().forEach(reply -> replies.add(message(reply)));
        json.putNull("modal").putNull("choices").putNull("error");
        outcome.modal().ifPresent(modal -> json.set("modal", modal(modal)));
        if (completing && outcome.acknowledged()) {
            var choices = json.putArray("choices");
            outcome.choices()
                    .forEach(choice ->
                            choices.addObject().put("name", choice.name()).put("value", choice.value()));
        }
        outcome.error().ifPresent(why -> json.put("error", why));
        return json;
    }

    private static ObjectNode modal(OpenModal modal) {
        var json = Json.object().put("customId", modal.customId()).put("title", modal.title());
        var fields = json.putArray("fields");
        modal.fields()
                .forEach(field -> fields.addObject()
                        .put("id", field.id())
                        .put("label", field.label())
                        .put("required", field.required())
                        .put("multiline", field.multiline())
                        .put("value", field.value())
                        .put("maxLength", field.maxLength()));
        return json;
    }

    static ObjectNode message(Shown shown) {
        var json = Json.object()
                .put("seq", shown.seq())
                .put("id", shown.id())
                .put("author", shown.author())
                .put("channel", shown.channel())
                .put("dm", shown.dm())
                .put("ephemeral", shown.ephemeral())
                .put("edited", shown.edited())
                .put("content", shown.content());
        json.set("embeds", shown.embeds());
        json.set("components", shown.components());
        return json.set("attachments", shown.attachments());
    }
}
