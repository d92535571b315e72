package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// When was the bot away in the last 30 days? Newest first, at most 100.
public record ListGaps(Environment environment) implements Request<Gaps> {
    @Override
    public Class<Gaps> answerType() {
        return Gaps.class;
    }
}
