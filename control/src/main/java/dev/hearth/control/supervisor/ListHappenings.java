package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// What happened lately? Newest first.
///
/// @param limit at most so many, 1 to 500
public record ListHappenings(Environment environment, int limit) implements Request<Happenings> {
    @Override
    public Class<Happenings> answerType() {
        return Happenings.class;
    }
}
