package dev.hearth.engine.command;

import dev.hearth.engine.talk.Action;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// All commands and actions of all rooms, in the order in which the rooms were named. Two of the same name end the
/// start: the second would never be reached.
public final class CommandRegistry {
    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final Map<String, Command> branches = new HashMap<>();
    private final Map<String, ActionHandler> actions = new LinkedHashMap<>();

    public void add(Command command) {
        if (commands.putIfAbsent(command.name(), command) != null) {
            throw new IllegalStateException("two rooms bring the command /" + command.name());
        }
        command.branches().forEach(branch -> branches.put(branch.name(), branch));
    }

    public void add(String room, ActionHandler action) {
        if (actions.putIfAbsent(key(room, action.name()), action) != null) {
            throw new IllegalStateException("two handlers for the action " + key(room, action.name()));
        }
    }

    public Collection<Command> commands() {
        return Collections.unmodifiableCollection(commands.values());
    }

    /// The command of this name; a branch by its root's name and its own, with a blank between.
    public Optional<Command> command(String name) {
        return Optional.ofNullable(branches.getOrDefault(name, commands.get(name)));
    }

    public Optional<ActionHandler> action(Action action) {
        return Optional.ofNullable(actions.get(key(action.room(), action.name())));
    }

    private static String key(String room, String action) {
        return room + "." + action;
    }
}
