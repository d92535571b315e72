package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// What was done to the access of a person or a guild, or of all of them, newest first.
///
/// @param subject of whom it was done to; empty for everybody
/// @param older   only what was before this one; empty for the newest
/// @param most    how many, 1 to 200
public record ListAccessChanges(Optional<AccessSubject> subject, Optional<String> older, int most)
        implements Request<AccessChanges> {
    @Override
    public Class<AccessChanges> answerType() {
        return AccessChanges.class;
    }
}
