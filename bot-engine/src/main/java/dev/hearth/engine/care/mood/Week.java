package dev.hearth.engine.care.mood;

/// The check-ins of a guild's seven days in numbers.
///
/// @param people how many members they are of
/// @param rated  how many of these members named a mood
/// @param levels the sum of these members' own mean levels, see [Mood#level]: whoever checks in often weighs no more
record Week(int checkIns, int people, int rated, double levels) {
    /// With fewer, somebody could be guessed.
    static final int FEWEST_PEOPLE = 5;

    /// What a mean has to move by before anything is said of it.
    private static final double NOTICEABLE = 0.25;

    /// How a week was, seen from the one before.
    enum Trend {
        LIGHTER,
        ALIKE,
        HEAVIER,
        /// Too few people who named a mood in one of the two.
        UNKNOWN
    }

    boolean isTold() {
        return people >= FEWEST_PEOPLE;
    }

    Trend since(Week before) {
        if (rated < FEWEST_PEOPLE || before.rated < FEWEST_PEOPLE) {
            return Trend.UNKNOWN;
        }
        double moved = mean() - before.mean();
        if (Math.abs(moved) < NOTICEABLE) {
            return Trend.ALIKE;
        }
        return moved > 0 ? Trend.LIGHTER : Trend.HEAVIER;
    }

    private double mean() {
        return levels / rated;
    }
}
