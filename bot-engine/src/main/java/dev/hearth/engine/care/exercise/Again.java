package dev.hearth.engine.care.exercise;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.feature.Feeling;
import dev.hearth.engine.feature.library.Kind;
import dev.hearth.engine.feature.library.Wish;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What somebody asked for when they ask for another: it is in the button, so that it works after a restart.
///
/// @param kind    the command; empty for what is offered after a low check-in
/// @param minutes 0 for any
record Again(Optional<Kind> kind, Optional<Feeling> feeling, int minutes) {
    private static final String ANY = "any";

    List<String> args() {
        return List.of(
                kind.map(Kind::code).orElse(ANY), feeling.map(Feeling::code).orElse(ANY), Integer.toString(minutes));
    }

    static Again of(List<String> args) {
        Optional<Kind> kind = args.getFirst().equals(ANY) ? Optional.empty() : Optional.of(Kind.of(args.getFirst()));
        return new Again(kind, Feeling.of(args.get(1)), Integer.parseInt(args.get(2)));
    }

    static Again whenLow(Feeling feeling) {
        return new Again(Optional.empty(), Optional.of(feeling), 0);
    }

    Wish wish(Language language) {
        Set<Feeling> feelings = feeling.stream().collect(Collectors.toSet());
        return kind.map(one -> Wish.of(language, one, feelings, minutes))
                .orElseGet(() -> Wish.whenLow(language, feeling.orElse(Feeling.LOW)));
    }
}
