package dev.hearth.engine.feature.library;

/// When not to use an exercise, or how to with care: one fixed sentence each, in the library's words.
public enum Caution {
    BREATH,
    BODY_FOCUS,
    PAIN,
    COLD,
    DESPAIR,
    HEAVY_THOUGHT,
    HEAVY_URGE,
    WITHDRAWAL,
    HEAVY_WRITING,
    KINDNESS_STINGS,
    UNSAFE_PLACE,
    CHECKING,
    RACING,
    NIGHT,
    FOOD,
    OUTDOORS
}
