package dev.hearth.practice.wire;

import java.time.Instant;
import java.util.Map;

/// Everything the listening library has to reach: where requests and connections go in.
public interface Door {
    /// Answers a request; may block, so it is called on a virtual thread. Never throws.
    Reply answer(Request request);

    /// Takes a new WebSocket.
    Inbound connect(Connection connection, Map<String, String> query);

    /// The time that answers carry.
    Instant now();

    /// Most bytes that a body under this path may have.
    int bodyLimit(String path);
}
