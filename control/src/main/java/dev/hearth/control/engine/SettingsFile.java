package dev.hearth.control.engine;

/// A guild's choices as a JSON text that says of what version it is.
public record SettingsFile(String json) {}
