package dev.hearth.control.engine;

import java.time.Instant;
import java.util.Optional;

/// The engine's figures at one moment; sent each second to whoever watches.
///
/// @param pingMs      the gateway's round trip; empty before it was measured
/// @param perMinute   requests answered within the last minute
/// @param answerMs    median time to the reply within the last minute; empty if there was none
/// @param memoryBytes what the process takes of the PC's memory
/// @param answered    since the process started
/// @param failed      since the process started
public record Metrics(
        Instant at,
        Optional<Long> pingMs,
        long perMinute,
        Optional<Long> answerMs,
        long memoryBytes,
        long answered,
        long failed) {}
