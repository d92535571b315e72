package dev.hearth.practice.world;

/// Who changes something, and what they give as the reason; stands in the audit log.
///
/// @param reason empty if there is none
public record Deed(User by, String reason) {}
