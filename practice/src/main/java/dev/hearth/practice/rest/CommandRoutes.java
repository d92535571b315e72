package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Commands;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.World;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
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

    List<Endpoint> all() {
        var scopes = Stream.of("applications/{application}/", "applications/{application}/guilds/{guild}/")
                .flatMap(this::in);
        var permissions = Stream.of(
                Endpoint.of(
                        "GET",
                        "applications/{application}/guilds/{guild}/commands/permissions",
                        "list who may use which command of a guild",
                        this::permissions),
                Endpoint.of(
                        "GET",
                        "applications/{application}/guilds/{guild}/commands/{command}/permissions",
                        "get who may use a command of a guild",
                        this::permissionsOfOne));
        return Stream.concat(scopes, permissions).toList();
    }

    private Reply permissions(Call call) {
        var list = Json.array();
        world.commands().permissions().all(guild(call)).forEach(list::add);
        return Reply.ok(list);
    }

    private Reply permissionsOfOne(Call call) {
        return Reply.ok(world.commands()
                .permissions()
                .json(guild(call), call.id("command"))
                .orElseThrow(() -> Refusal.notFound(10066, "Unknown application command permissions")));
    }

    private Guild guild(Call call) {
        return world.guild(scope(call)).orElseThrow();
    }

    private Stream<Endpoint> in(String scope) {
        var where = scope.contains("guild") ? " of a guild" : "";
        var list = scope + "commands";
        var one = list + "/{command}";
        return Stream.of(
                Endpoint.of("GET", list, "list commands" + where, this::list),
                Endpoint.of("PUT", list, "replace all commands" + where, this::replace),
                Endpoint.of("POST", list, "add a command" + where, this::add),
                Endpoint.of(
                        "GET",
                        one,
                        "get a command" + where,
                        call -> Reply.ok(world.commands()
                                .find(scope(call), call.id("command"))
                                .orElseThrow(CommandRoutes::unknown))),
                Endpoint.of("PATCH", one, "edit a command" + where, this::edit),
                Endpoint.of("DELETE", one, "delete a command" + where, this::delete));
    }

    private long scope(Call call) {
        if (call.id("application") != world.bot().id()) {
            throw Refusal.notFound(10002, "Unknown Application");
        }
        return call.part("guild").isEmpty() ? Commands.GLOBAL : guild(call.id("guild"));
    }

    private long guild(long id) {
        var guild = world.guild(id).orElseThrow(() -> Refusal.notFound(10004, "Unknown Guild"));
        if (!world.guildsOfBot().contains(guild)) {
            throw Powers.missingAccess();
        }
        return id;
    }

    private Reply list(Call call) {
        return Reply.ok(list(world.commands().in(scope(call)), call.flag("with_localizations")));
    }

    private Reply replace(Call call) {
        long scope = scope(call);
        var commands = checkedList(call.request().json());
        return Reply.ok(list(world.commands().replace(scope, commands), true));
    }

    private Reply add(Call call) {
        long scope = scope(call);
        var command = call.request().json();
        Limits.check(form -> CommandLimits.check(form, command));
        var before = world.commands().in(scope);
        var made = world.commands().add(scope, command);
        boolean known = before.stream().anyMatch(old -> Json.text(old, "id").equals(Json.text(made, "id")));
        return Reply.of(known ? 200 : 201, made);
    }

    private Reply edit(Call call) {
        long scope = scope(call);
        var commands = world.commands();
        var edited = commands.find(scope, call.id("command"))
                .orElseThrow(CommandRoutes::unknown)
                .deepCopy();
        call.object().properties().forEach(field -> edited.set(field.getKey(), field.getValue()));
        Limits.check(form -> CommandLimits.check(form, edited));
        return Reply.ok(commands.edit(scope, call.id("command"), call.object()).orElseThrow(CommandRoutes::unknown));
    }

    private Reply delete(Call call) {
        if (!world.commands().remove(scope(call), call.id("command"))) {
            throw unknown();
        }
        return Reply.nothing();
    }

    private static ArrayNode checkedList(JsonNode body) {
        if (!(body instanceof ArrayNode commands) || commands.size() > MOST) {
            throw Refusal.badRequest(30032, "Maximum number of application commands reached (100)");
        }
        Limits.check(form -> {
            for (int index = 0; index < commands.size(); index++) {
                CommandLimits.check(form.in(index), commands.get(index));
            }
        });
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

    private static Refusal unknown() {
        return Refusal.notFound(10063, "Unknown application command");
    }
}
