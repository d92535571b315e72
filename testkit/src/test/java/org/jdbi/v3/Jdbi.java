package org.jdbi.v3;

/// Stands in for the library in the fixtures of the architecture rules.
public final class Jdbi {}
