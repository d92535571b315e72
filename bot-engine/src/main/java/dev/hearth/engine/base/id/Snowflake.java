package dev.hearth.engine.base.id;

/// What every id of Discord's is: a positive 64-bit number.
final class Snowflake {
    private Snowflake() {}

    static void check(long value) {
        if (value <= 0) {
            throw new IllegalArgumentException("an id is a positive number");
        }
    }
}
