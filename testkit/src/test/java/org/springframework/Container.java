package org.springframework;

/// Stands in for the library in the fixtures of the architecture rules.
public final class Container {}
