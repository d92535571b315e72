package dev.hearth.engine.command;

import dev.hearth.engine.talk.Reply;

/// The way back to the one who asked. Takes one reply and no second.
public interface Answer {
    /// Sends the reply if none was given yet.
    ///
    /// @return whether this reply is the one that the member gets
    boolean give(Reply reply);
}
