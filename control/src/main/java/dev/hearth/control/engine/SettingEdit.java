package dev.hearth.control.engine;

import java.util.Optional;

/// What somebody wants of one setting.
///
/// @param value as written; empty to choose nothing any more
public record SettingEdit(String key, Optional<String> value) {}
