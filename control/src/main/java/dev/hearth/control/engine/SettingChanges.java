package dev.hearth.control.engine;

import java.util.List;

/// Changes of a guild's settings, newest first.
public record SettingChanges(List<SettingChange> changes) {
    public SettingChanges {
        changes = List.copyOf(changes);
    }
}
