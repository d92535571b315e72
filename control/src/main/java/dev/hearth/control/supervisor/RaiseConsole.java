package dev.hearth.control.supervisor;

import dev.hearth.control.Done;
import dev.hearth.control.Request;

/// Bring the console's window to the front: sent by a second console, which then ends.
public record RaiseConsole() implements Request<Done> {
    @Override
    public Class<Done> answerType() {
        return Done.class;
    }
}
