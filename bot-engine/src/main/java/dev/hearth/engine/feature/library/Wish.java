package dev.hearth.engine.feature.library;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.feature.Feeling;
import java.util.Set;

/// What somebody looks for. Its text stays out of `toString`.
///
/// @param kinds    where it is offered; none for anywhere
/// @param feelings what it is like for them; may be empty
/// @param goal     in their own words; may be empty
/// @param minutes  how long they have; 0 for any
/// @param gentle   whether only what is safe to offer unasked in a low mood
public record Wish(
        Language language, Set<Kind> kinds, Set<Feeling> feelings, String goal, int minutes, boolean gentle) {
    /// How much of a goal is read, in characters.
    public static final int LONGEST_GOAL = 200;

    public Wish {
        kinds = Set.copyOf(kinds);
        feelings = Set.copyOf(feelings);
        if (goal.codePointCount(0, goal.length()) > LONGEST_GOAL || minutes < 0) {
            throw new IllegalArgumentException("a goal has up to " + LONGEST_GOAL + " characters");
        }
    }

    /// For one of the commands.
    public static Wish of(Language language, Kind kind, Set<Feeling> feelings, int minutes) {
        return new Wish(language, Set.of(kind), feelings, "", minutes, false);
    }

    /// For somebody who has just said that they feel low.
    public static Wish whenLow(Language language, Feeling feeling) {
        return new Wish(language, Set.of(), Set.of(feeling), "", 0, true);
    }

    /// For a goal in somebody's own words.
    public static Wish towards(Language language, Set<Feeling> feelings, String goal, int minutes) {
        return new Wish(language, Set.of(), feelings, goal, minutes, false);
    }

    @Override
    public String toString() {
        return "Wish[" + language + ", " + kinds + "]";
    }
}
