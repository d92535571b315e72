package dev.hearth.engine.feature;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What it may be like for somebody, as the library of exercises and those who offer from it say it to each other.
/// Feelings and situations, never conditions.
public enum Feeling {
    ANXIOUS,
    PANICKY,
    STRESSED,
    OVERWHELMED,
    LOW,
    NUMB,
    LONELY,
    ANGRY,
    ASHAMED,
    SELF_CRITICAL,
    GRIEVING,
    RESTLESS,
    TIRED,
    CANNOT_SLEEP,
    RUMINATING,
    WORRIED,
    CRAVING,
    BORED,
    SCATTERED,
    STUCK,
    OK,
    CONTENT;

    /// What the library's files and a button carry.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Feeling> of(String code) {
        return Arrays.stream(values())
                .filter(feeling -> feeling.code().equals(code))
                .findFirst();
    }
}
