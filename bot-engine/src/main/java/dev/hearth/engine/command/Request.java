package dev.hearth.engine.command;

import java.util.List;

/// Something that wants to run.
///
/// @param what    the command's or the action's name, for log and figures
/// @param bounds  the options or inputs whose bounds the answers must keep
/// @param handler what does it
/// @param typed   whether it is a typed command; a control belongs to a message that is there already
public record Request(String what, List<Option> bounds, Handler handler, Terms terms, boolean typed, Invocation in) {
    public Request {
        bounds = List.copyOf(bounds);
    }

    public static Request of(Command command, Invocation in) {
        return new Request(command.name(), command.options(), command.handler(), command.terms(), true, in);
    }

    /// A control that was used.
    ///
    /// @param room the room that the action belongs to
    public static Request of(String room, ActionHandler action, Invocation in) {
        return new Request(room + "." + action.name(), action.inputs(), action.handler(), action.terms(), false, in);
    }
}
