package dev.hearth.engine.feature;

import java.time.Duration;

/// What a room does by itself, again and again while the store is open.
///
/// @param name     for the log
/// @param every    the time between the end of one run and the beginning of the next; the first run comes after it
/// @param work     takes seconds at most
/// @param atTheEnd whether it runs once more when the engine stops
public record Job(String name, Duration every, Runnable work, boolean atTheEnd) {}
