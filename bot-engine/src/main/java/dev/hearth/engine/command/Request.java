package dev.hearth.engine.command;

import java.util.List;

/// Something that wants to run.
///
/// @param what    the command's or the action's name, for log and figures
/// @param bounds  the options whose bounds the answers must keep; empty for a pressed control
/// @param handler what does it
public record Request(String what, List<Option> bounds, Handler handler, Invocation in) {
    public Request {
        bounds = List.copyOf(bounds);
    }

    public static Request of(Command command, Invocation in) {
        return new Request(command.name(), command.options(), command.handler(), in);
    }
}
