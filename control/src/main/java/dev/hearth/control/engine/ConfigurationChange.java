package dev.hearth.control.engine;

import java.util.Optional;

/// One thing that bringing a configuration in changes.
///
/// @param place  where: `config.json`, `backups`, `staff` or `server ID`
/// @param name   the setting's key, or the Discord id of one of the staff
/// @param before what holds now; empty for nothing
/// @param after  what will hold; empty for nothing
public record ConfigurationChange(String place, String name, Optional<String> before, Optional<String> after) {}
