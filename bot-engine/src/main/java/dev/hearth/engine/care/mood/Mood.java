package dev.hearth.engine.care.mood;

import java.util.Arrays;
import java.util.Optional;

/// How a member says they feel. Kept as its code, never as a word; the words are the room's bundle's.
///
/// The five plain ones come first: they are the buttons for those who do not want to look for a word.
enum Mood {
    VERY_LOW(1, 1, "😞"),
    LOW(2, 2, "😕"),
    OKAY(3, 3, "😐"),
    GOOD(4, 4, "🙂"),
    GREAT(5, 5, "😄"),

    OVERWHELMED(10, 1, "🌊"),
    HOPELESS(11, 1, "🌑"),
    PANICKED(12, 1, "😰"),
    NUMB(13, 1, "🧊"),

    SAD(20, 2, "😢"),
    ANXIOUS(21, 2, "😟"),
    LONELY(22, 2, "🌧️"),
    ANGRY(23, 2, "😠"),
    ASHAMED(24, 2, "😣"),
    STRESSED(25, 2, "😖"),
    EXHAUSTED(26, 2, "🥱"),

    MIXED(30, 3, "🌦️"),
    RESTLESS(31, 3, "🌀"),
    BORED(32, 3, "😶"),

    CALM(40, 4, "😌"),
    HOPEFUL(41, 4, "🌱"),
    RELIEVED(42, 4, "😮‍💨"),
    CONTENT(43, 4, "☺️"),

    HAPPY(50, 5, "😊"),
    GRATEFUL(51, 5, "🙏"),
    PROUD(52, 5, "🌟"),
    ENERGETIC(53, 5, "⚡");

    /// From lowest to highest, the scale of [#level].
    static final int LEVELS = 5;

    private final int code;
    private final int level;
    private final String sign;

    Mood(int code, int level, String sign) {
        this.code = code;
        this.level = level;
        this.sign = sign;
    }

    /// What the database keeps; never given to another mood.
    int code() {
        return code;
    }

    /// 1 (very low) to 5 (great): for averages over different words.
    int level() {
        return level;
    }

    /// A picture for the eye, beside the word and never instead of it.
    String sign() {
        return sign;
    }

    boolean isPlain() {
        return code <= LEVELS;
    }

    boolean isLow() {
        return level <= 2;
    }

    static Optional<Mood> ofCode(int code) {
        return Arrays.stream(values()).filter(mood -> mood.code == code).findFirst();
    }
}
