package dev.hearth.practice;

/// One completion that the bot offers.
public record Choice(String name, String value) {}
