package dev.hearth.control.engine;

/// Whom access is about.
///
/// @param kind `USER` or `GUILD`
/// @param id   at Discord
public record AccessSubject(String kind, String id) {}
