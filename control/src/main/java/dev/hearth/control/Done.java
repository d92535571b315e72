package dev.hearth.control;

/// The answer to an order that has nothing to tell: it was carried out, or taken.
public record Done() {}
