package dev.hearth.engine.feature.library;

import java.util.Locale;

/// Where an exercise is offered: by the command of this name, or by suggestions for plan and toolbox.
public enum Kind {
    BREATHING,
    GROUNDING,
    AFFIRMATION,
    DISTRACTION,
    CHALLENGE,
    TOOLBOX;

    /// What the files and a button carry, and the command's name.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Kind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
