package dev.hearth.control.supervisor;

import dev.hearth.control.Done;
import dev.hearth.control.Request;

/// End every bot, engine, practice server and the supervisor itself. Answers when that has begun.
public record QuitAll() implements Request<Done> {
    @Override
    public Class<Done> answerType() {
        return Done.class;
    }
}
