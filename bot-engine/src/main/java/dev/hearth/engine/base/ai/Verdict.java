package dev.hearth.engine.base.ai;

/// What the AI service thinks of a text.
///
/// @param score  how surely it offends somebody, 0 to 1
/// @param danger how surely whoever wrote it may be in danger, 0 to 1; that offends nobody
public record Verdict(double score, double danger) {}
