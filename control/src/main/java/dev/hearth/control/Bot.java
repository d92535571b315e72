package dev.hearth.control;

import java.util.Optional;

/// The bot as its community sees it.
///
/// @param id     its user id; in Discord also that of its application
/// @param avatar where its picture lies, a PNG; empty if it has none
public record Bot(String id, String name, Optional<String> avatar) {}
