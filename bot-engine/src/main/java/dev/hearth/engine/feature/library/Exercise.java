package dev.hearth.engine.feature.library;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.feature.Feeling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One exercise of the library.
///
/// @param id          names it for ever, in the store and in buttons; never given to another
/// @param family      the method that it belongs to
/// @param kinds       where it is offered
/// @param states      what it may suit
/// @param avoid       for whom another is offered instead
/// @param lowMoodSafe whether it may be offered unasked to somebody who said that they feel low
/// @param evidence    what its method stands on, the weakest of its sources
/// @param pace        of its breathing; null for none
/// @param words       in English at least
public record Exercise(
        String id,
        String family,
        Set<Kind> kinds,
        Minutes minutes,
        Effort effort,
        Set<Need> needs,
        Set<Feeling> states,
        Set<Feeling> avoid,
        List<Caution> cautions,
        boolean lowMoodSafe,
        Evidence evidence,
        List<Source> sources,
        @Nullable Pace pace,
        Map<Language, Wording> words) {
    /// As long as a button's argument may be.
    private static final Pattern ID = Pattern.compile("[a-z0-9-]{1,32}");

    /// How long it takes.
    public record Minutes(int min, int max) {
        public Minutes {
            if (min < 1 || max < min) {
                throw new IllegalArgumentException("minutes run from 1 upwards");
            }
        }
    }

    /// How much it asks for.
    public enum Effort {
        /// It can be done tired and seated.
        LOW,
        /// It needs writing, moving or a decision.
        MEDIUM
    }

    /// What has to be at hand.
    public enum Need {
        PAPER,
        TIMER,
        QUIET,
        STANDING,
        OUTSIDE,
        OTHER_PERSON
    }

    /// What stands behind a method.
    public enum Evidence {
        REVIEW,
        SINGLE_STUDY,
        CONSENSUS,
        COMMON_PRACTICE
    }

    /// Where an idea comes from.
    ///
    /// @param shown     how it is named to members
    /// @param confirmed whether somebody saw the original; others are not shown
    public record Source(String id, String shown, boolean confirmed) {}

    public Exercise {
        kinds = Set.copyOf(kinds);
        needs = Set.copyOf(needs);
        states = Set.copyOf(states);
        avoid = Set.copyOf(avoid);
        cautions = List.copyOf(cautions);
        sources = List.copyOf(sources);
        words = Map.copyOf(words);
        if (!ID.matcher(id).matches() || kinds.isEmpty() || states.isEmpty() || sources.isEmpty()) {
            throw new IllegalArgumentException("an exercise has an id, a place, states and sources: " + id);
        }
        int steps = Objects.requireNonNull(words.get(Language.EN)).steps().size();
        if (words.values().stream().anyMatch(wording -> wording.steps().size() != steps)) {
            throw new IllegalArgumentException("every language has the same steps: " + id);
        }
    }

    /// The words of this language, if it was written in it.
    public Optional<Wording> in(Language language) {
        return Optional.ofNullable(words.get(language));
    }

    /// The words of this language, else the English ones.
    public Wording wording(Language language) {
        return in(language).orElseGet(() -> Objects.requireNonNull(words.get(Language.EN)));
    }

    /// The source that members are shown.
    public Optional<Source> shownSource() {
        return sources.stream().filter(Source::confirmed).findFirst();
    }
}
