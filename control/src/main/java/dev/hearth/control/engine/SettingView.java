package dev.hearth.control.engine;

import java.util.List;
import java.util.Optional;

/// One setting as a form shows it.
///
/// @param group    the value of one of the groups
/// @param label    its name in the asked language
/// @param help     what it does, a sentence
/// @param value    what the guild chose, written; empty if it chose nothing
/// @param standard what holds then; empty if nothing does
/// @param shown    what holds now, in words; channels and roles by their names
/// @param waiting  what it waits for to work, in words; empty if it works
/// @param choices  the only values there are; empty if they are not a few
/// @param least    the smallest number
/// @param most     the largest number, the longest text, or the most entries
/// @param findings what is wrong with what the guild chose
public record SettingView(
        String key,
        String group,
        Kind kind,
        String label,
        String help,
        Optional<String> value,
        Optional<String> standard,
        String shown,
        Optional<String> waiting,
        List<SettingsView.Choice> choices,
        Optional<Integer> least,
        Optional<Integer> most,
        List<SettingFinding> findings) {
    /// By what it is edited. Lists of ids have blanks between, phrases stand one a line.
    public enum Kind {
        CHANNEL,
        CHANNELS,
        ROLE,
        ROLES,
        SWITCH,
        NUMBER,
        CHOICE,
        TEXT,
        PHRASES,
        TIME,
        ZONE,
        COUNTRY
    }

    public SettingView {
        choices = List.copyOf(choices);
        findings = List.copyOf(findings);
    }
}
