package dev.hearth.practice.world;

/// A message that was taken away.
///
/// @param seq     place in the order of all changes
/// @param message as it was last
public record Removal(long seq, Message message) {}
