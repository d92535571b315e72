package dev.hearth.engine.command;

import dev.hearth.engine.talk.Choice;
import java.util.List;

/// Offers completions while a member types. Quick and without the store: Discord asks at every key.
@FunctionalInterface
public interface Completer {
    /// The most that Discord shows.
    int MOST = 25;

    /// What goes on from what was typed.
    ///
    /// @param in    who asks and where; without answers
    /// @param typed what stands there so far
    List<Choice> complete(Invocation in, String typed);
}
