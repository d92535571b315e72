package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.talk.Button;
import java.util.Optional;

/// What a room offers somebody who has just said that they feel low.
@FunctionalInterface
public interface NextStep {
    /// The room's own button; empty if it has nothing for them.
    ///
    /// @param feeling what they said, as the library knows it
    Optional<Button> offer(UserId user, Feeling feeling, Language language);
}
