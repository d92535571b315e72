package dev.hearth.engine.command;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.talk.Choice;
import java.util.List;

/// Offers completions while a member types. Quick and without the store: Discord asks at every key.
@FunctionalInterface
public interface Completer {
    /// The most that Discord shows.
    int MOST = 25;

    List<Choice> complete(Language language, String typed);
}
