package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;
import java.util.Optional;

/// Read the log's files backwards, for lines that are older than the stream.
///
/// @param before the cursor of the page before; empty for the newest lines
/// @param limit  at most so many lines, 1 to 10,000
public record ReadLog(Environment environment, Optional<String> before, int limit) implements Request<LogPage> {
    @Override
    public Class<LogPage> answerType() {
        return LogPage.class;
    }
}
