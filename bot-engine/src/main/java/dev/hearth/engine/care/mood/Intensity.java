package dev.hearth.engine.care.mood;

/// How strong a mood is, from 1 (barely) to 5 (very).
record Intensity(int value) {
    static final int LEAST = 1;
    static final int MOST = 5;

    Intensity {
        if (value < LEAST || value > MOST) {
            throw new IllegalArgumentException("an intensity is 1 to 5");
        }
    }
}
