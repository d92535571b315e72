package ch.qos.logback;

/// Stands in for the library in the fixtures of the architecture rules.
public final class Appender {}
