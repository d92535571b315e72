package dev.hearth.engine.feature.library;

/// The pace of a breathing exercise, in seconds. Slow and never long without air.
///
/// @param hold   after breathing in; may always be left out
/// @param rest   after breathing out; may always be left out
/// @param rounds how often
public record Pace(int in, int hold, int out, int rest, int rounds) {
    private static final int LONGEST_WITHOUT_AIR = 4;
    private static final int LONGEST = 300;

    public Pace {
        if (in < 3 || in > 5 || out < 3 || out > 7) {
            throw new IllegalArgumentException("a breath in takes 3 to 5 seconds, out 3 to 7");
        }
        if (hold < 0 || hold > LONGEST_WITHOUT_AIR || rest < 0 || rest > LONGEST_WITHOUT_AIR) {
            throw new IllegalArgumentException("nobody holds their breath for more than 4 seconds");
        }
        if (rounds < 1 || rounds * (in + hold + out + rest) > LONGEST) {
            throw new IllegalArgumentException("paced breathing lasts five minutes at most");
        }
    }
}
