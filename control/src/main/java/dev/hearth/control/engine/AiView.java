package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.time.Instant;
import java.util.Optional;

/// The AI service that is asked, without its key.
///
/// @param address where it is; empty if none was named
/// @param hasKey  whether it was given a key
/// @param model   what judges messages; empty for the service's own choice
/// @param since   when it last answered or failed; empty if it was not asked since the engine's start
/// @param problem why it failed last; empty if it answered
/// @param resting whether it is left alone for a while
/// @param asked   how often it was asked since the engine's start
public record AiView(
        Optional<String> address,
        boolean hasKey,
        String model,
        Optional<Instant> since,
        Optional<Problem> problem,
        boolean resting,
        long asked) {}
