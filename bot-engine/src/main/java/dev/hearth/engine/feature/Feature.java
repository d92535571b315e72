package dev.hearth.engine.feature;

import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.CommandRegistry;
import dev.hearth.engine.command.Handler;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one room contributes. The room declares it; the engine lists the rooms; nothing is scanned or injected.
///
/// @param name    the room's name, first word of its actions
/// @param actions by name: what its buttons, lists and forms do
public record Feature(String name, List<Command> commands, Map<String, Handler> actions, List<HealthCheck> checks) {
    public Feature {
        commands = List.copyOf(commands);
        actions = Map.copyOf(actions);
        checks = List.copyOf(checks);
    }

    public static Declaration named(String name) {
        return new Declaration(name);
    }

    public void register(CommandRegistry registry) {
        commands.forEach(registry::add);
        actions.forEach((action, handler) -> registry.add(name, action, handler));
    }

    /// A room's declaration while it is being written.
    public static final class Declaration {
        private final String name;
        private final List<Command> commands = new ArrayList<>();
        private final Map<String, Handler> actions = new LinkedHashMap<>();
        private final List<HealthCheck> checks = new ArrayList<>();

        private Declaration(String name) {
            this.name = name;
        }

        public Declaration command(Command command) {
            commands.add(command);
            return this;
        }

        public Declaration action(String action, Handler handler) {
            if (actions.putIfAbsent(action, handler) != null) {
                throw new IllegalStateException(name + " has two actions " + action);
            }
            return this;
        }

        public Declaration check(HealthCheck check) {
            checks.add(check);
            return this;
        }

        public Feature build() {
            return new Feature(name, commands, actions, checks);
        }
    }
}
