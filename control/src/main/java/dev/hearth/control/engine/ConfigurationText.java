package dev.hearth.control.engine;

/// An installation's configuration as a JSON text that says of what version it is. Without a secret.
public record ConfigurationText(String json) {}
