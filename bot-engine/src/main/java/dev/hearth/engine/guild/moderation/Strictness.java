package dev.hearth.engine.guild.moderation;

/// What is too much, by the level that a guild chose.
///
/// @param score     a message that scores higher is too much
/// @param perMinute more messages of one person in a minute are too many
record Strictness(double score, int perMinute) {
    /// @param level 1 (mild) to 5 (strict)
    static Strictness of(int level) {
        return switch (level) {
            case 1 -> new Strictness(0.95, 15);
            case 2 -> new Strictness(0.85, 12);
            case 3 -> new Strictness(0.65, 10);
            case 4 -> new Strictness(0.45, 8);
            case 5 -> new Strictness(0.25, 5);
            default -> throw new IllegalArgumentException("a level is 1 to 5");
        };
    }
}
