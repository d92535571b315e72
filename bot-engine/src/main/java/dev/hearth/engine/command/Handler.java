package dev.hearth.engine.command;

import dev.hearth.engine.talk.Reply;

/// Does what was asked, commits it, and gives back what to say. Runs on a virtual thread of its own and may wait.
@FunctionalInterface
public interface Handler {
    Reply handle(Invocation in);
}
