package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Commands;
import dev.hearth.practice.world.World;
import java.util.Collection;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Registration under `/applications/{id}/commands` and `/applications/{id}/guilds/{guild}/commands`.
final class CommandRoutes {
    private static final int MOST = 100;

    private final World world;

    CommandRoutes(World world) {
        this.world = world;
    }

    Reply answer(Call call) {
        boolean inGuild = call.part(2).equals("guilds");
        int base = inGuild ? 4 : 2;
        if (call.id(1) != world.bot().id()) {
            throw Refusal.notFound(10002, "Unknown Application");
        }
        if (!call.part(base).equals("commands")) {
            throw call.unknown();
        }
        long scope = inGuild ? guild(call.id(3)) : Commands.GLOBAL;
        return call.path().size() == base + 1 ? all(call, scope) : one(call, scope, call.id(base + 1));
    }

    private long guild(long id) {
        var guild = world.guild(id).orElseThrow(() -> Refusal.notFound(10004, "Unknown Guild"));
        if (!world.guildsOfBot().contains(guild)) {
            throw Refusal.of(403, 50001, "Missing Access");
        }
        return id;
    }

    private Reply all(Call call, long scope) {
        var commands = world.commands();
        return switch (call.request().method()) {
            case "GET" -> Reply.ok(list(commands.in(scope), call.flag("with_localizations")));
            case "PUT" ->
                Reply.ok(list(commands.replace(scope, checkedList(call.request().json())), true));
            case "POST" -> {
                var command = call.request().json();
                CommandLimits.check(command);
                yield Reply.of(201, commands.add(scope, command));
            }
            default -> throw call.unknown();
        };
    }

    private Reply one(Call call, long scope, long id) {
        var commands = world.commands();
        return switch (call.request().method()) {
            case "GET" -> Reply.ok(commands.find(scope, id).orElseThrow(CommandRoutes::unknownCommand));
            case "PATCH" ->
                Reply.ok(commands.edit(scope, id, call.request().json()).orElseThrow(CommandRoutes::unknownCommand));
            case "DELETE" -> {
                if (!commands.remove(scope, id)) {
                    throw unknownCommand();
                }
                yield Reply.nothing();
            }
            default -> throw call.unknown();
        };
    }

    private static ArrayNode checkedList(JsonNode body) {
        if (!(body instanceof ArrayNode commands) || commands.size() > MOST) {
            throw Refusal.badRequest(30032, "Maximum number of application commands reached (100)");
        }
        commands.forEach(CommandLimits::check);
        return commands;
    }

    private static ArrayNode list(Collection<ObjectNode> commands, boolean localized) {
        var list = Json.array();
        commands.forEach(command -> list.add(localized ? command : withoutLocalizations(command.deepCopy())));
        return list;
    }

    private static ObjectNode withoutLocalizations(ObjectNode node) {
        node.remove("name_localizations");
        node.remove("description_localizations");
        for (var name : new String[] {"options", "choices"}) {
            Json.list(node, name).forEach(child -> withoutLocalizations((ObjectNode) child));
        }
        return node;
    }

    private static Refusal unknownCommand() {
        return Refusal.notFound(10063, "Unknown application command");
    }
}
