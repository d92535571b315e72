package dev.hearth.engine.base.ai;

import java.time.Instant;
import java.util.Optional;

/// How it goes with the AI service.
///
/// @param since   when it last answered or failed; empty if it was not asked yet
/// @param failure why it failed last; empty if it answered
/// @param resting whether it is left alone for a while
/// @param asked   how often it was asked since the engine's start
public record AiState(Optional<Instant> since, Optional<AiFailure> failure, boolean resting, long asked) {}
