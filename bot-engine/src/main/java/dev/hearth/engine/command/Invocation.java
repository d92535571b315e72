package dev.hearth.engine.command;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import java.time.Instant;
import java.util.List;

/// One thing that a member asked for: a command, a pressed button, a picked option or a form sent in.
///
/// @param args what the pressed control is about, as its room wrote it; empty for a command
/// @param at   when it reached the engine
public record Invocation(
        UserId user, Origin origin, Language language, Answers answers, List<String> args, Instant at) {
    public Invocation {
        args = List.copyOf(args);
    }

    public Speech speech(Words words) {
        return new Speech(words, language);
    }
}
