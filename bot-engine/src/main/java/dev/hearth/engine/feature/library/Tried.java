package dev.hearth.engine.feature.library;

import java.time.Instant;

/// What somebody did with an exercise so far.
///
/// @param last   when it was shown to them last
/// @param helped how often it helped, at least a little
/// @param notNow how often it did not
public record Tried(Instant last, int helped, int notNow) {}
