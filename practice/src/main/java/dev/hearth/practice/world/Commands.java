package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The bot's registered commands, global ones under scope 0 and a guild's own under its id. Lists are replaced as a
/// whole, so that readers never see half of a registration.
public final class Commands {
    public static final long GLOBAL = 0;

    private final Map<Long, List<ObjectNode>> scopes = new ConcurrentHashMap<>();
    private final Snowflakes ids;
    private final User bot;
    private final Signal signal;
    private final CommandPermissions permissions;

    Commands(Snowflakes ids, User bot, Signal signal, CommandPermissions permissions) {
        this.ids = ids;
        this.bot = bot;
        this.signal = signal;
        this.permissions = permissions;
    }

    /// Who may use which, as the guilds' people set it.
    public CommandPermissions permissions() {
        return permissions;
    }

    /// Adds commands as they were registered in an earlier run.
    void lay(long scope, ArrayNode commands) {
        if (!commands.isEmpty()) {
            scopes.put(
                    scope,
                    commands.valueStream().map(command -> (ObjectNode) command).toList());
        }
    }

    public List<ObjectNode> in(long scope) {
        return scopes.getOrDefault(scope, List.of());
    }

    public Optional<ObjectNode> find(long scope, long id) {
        return in(scope).stream()
                .filter(command -> Json.id(command, "id") == id)
                .findFirst();
    }

    /// Replaces all commands of a scope; one of the same name and kind keeps its id, as at Discord.
    public List<ObjectNode> replace(long scope, ArrayNode commands) {
        var made = scopes.compute(scope, (key, before) -> {
            var list = new ArrayList<ObjectNode>();
            commands.forEach(command -> list.add(registered(scope, before == null ? List.of() : before, command)));
            return List.copyOf(list);
        });
        signal.changed();
        return made;
    }

    /// Adds a command or replaces the one of the same name and kind.
    public ObjectNode add(long scope, JsonNode command) {
        var made = registered(scope, in(scope), command);
        change(scope, made, Json.id(made, "id"));
        return made;
    }

    /// Changes some fields of a command; empty if there is none of this id.
    public Optional<ObjectNode> edit(long scope, long id, JsonNode fields) {
        return find(scope, id).map(before -> {
            var made = before.deepCopy();
            fields.properties().forEach(field -> made.set(field.getKey(), field.getValue()));
            made.put("version", Json.id(ids.next()));
            change(scope, made, id);
            return made;
        });
    }

    public boolean remove(long scope, long id) {
        boolean there = find(scope, id).isPresent();
        scopes.computeIfPresent(scope, (key, list) -> without(list, id));
        signal.changed();
        return there;
    }

    private void change(long scope, ObjectNode made, long id) {
        scopes.compute(scope, (key, before) -> {
            var list = new ArrayList<>(without(before == null ? List.of() : before, id));
            list.add(made);
            return List.copyOf(list);
        });
        signal.changed();
    }

    private ObjectNode registered(long scope, List<ObjectNode> before, JsonNode command) {
        var made = Json.object().put("type", 1);
        made.putNull("default_member_permissions");
        made.putNull("contexts");
        made.put("dm_permission", true).put("nsfw", false);
        command.properties().forEach(field -> made.set(field.getKey(), field.getValue()));
        var id = before.stream()
                .filter(old -> sameCommand(old, made))
                .findFirst()
                .map(old -> Json.text(old, "id"))
                .orElseGet(() -> Json.id(ids.next()));
        made.put("id", id).put("application_id", Json.id(bot.id())).put("version", Json.id(ids.next()));
        return scope == GLOBAL ? made : made.put("guild_id", Json.id(scope));
    }

    private static boolean sameCommand(JsonNode one, JsonNode other) {
        return Json.text(one, "name").equals(Json.text(other, "name"))
                && Json.integer(one, "type") == Json.integer(other, "type");
    }

    private static List<ObjectNode> without(List<ObjectNode> list, long id) {
        return list.stream().filter(command -> Json.id(command, "id") != id).toList();
    }
}
