package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// Which crash reports are there? Newest first, at most 20.
public record ListCrashes(Environment environment) implements Request<Crashes> {
    @Override
    public Class<Crashes> answerType() {
        return Crashes.class;
    }
}
