package dev.hearth.engine.command;

import java.util.List;

/// What a room does when one of its buttons, lists or forms is used.
///
/// @param name   the action's name in its room
/// @param inputs the texts of a form with their bounds; empty for buttons and lists
public record ActionHandler(String name, List<Option> inputs, Handler handler, Terms terms) {
    public ActionHandler {
        inputs = List.copyOf(inputs);
    }

    public static ActionHandler of(String name, Handler handler, Option... inputs) {
        return new ActionHandler(name, List.of(inputs), handler, Terms.EVERYBODY);
    }

    /// The same action on other terms.
    public ActionHandler on(Terms others) {
        return new ActionHandler(name, inputs, handler, others);
    }
}
