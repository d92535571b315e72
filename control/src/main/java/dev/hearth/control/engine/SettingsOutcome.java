package dev.hearth.control.engine;

import java.util.List;

/// How an order about settings ended.
///
/// @param taken    whether it was carried out, or would be; if not, nothing was changed
/// @param changes  what is different now; none if it was so already
/// @param findings why it was not taken, or what should be looked at all the same
public record SettingsOutcome(boolean taken, List<SettingChange> changes, List<SettingFinding> findings) {
    public SettingsOutcome {
        changes = List.copyOf(changes);
        findings = List.copyOf(findings);
    }
}
