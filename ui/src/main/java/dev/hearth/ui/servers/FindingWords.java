package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingFinding;
import java.util.Locale;
import java.util.regex.Pattern;

/// What is wrong with a setting, as an admin reads it: the engine names what is gone by its id, which tells nothing.
final class FindingWords {
    private static final Pattern ID = Pattern.compile("\\s*:\\s*[0-9]{17,20}$");

    private FindingWords() {}

    /// As a sentence of its own.
    static String sentence(SettingFinding finding) {
        var text = of(finding);
        int first = text.offsetByCodePoints(0, text.isEmpty() ? 0 : 1);
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first) + ".";
    }

    /// After the setting's name.
    static String of(SettingFinding finding) {
        return ID.matcher(finding.text()).replaceFirst("");
    }
}
