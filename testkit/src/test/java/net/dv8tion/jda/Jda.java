package net.dv8tion.jda;

/// Stands in for the library in the fixtures of the architecture rules.
public final class Jda {}
