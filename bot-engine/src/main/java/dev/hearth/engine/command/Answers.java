package dev.hearth.engine.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// What the member gave: options of a command, texts of a form, picks of a list. Its text stays out of `toString`.
///
/// @param texts by option or input name; numbers as Discord wrote them
/// @param picks what was picked from a list, in its order
public record Answers(Map<String, String> texts, List<String> picks) {
    public static final Answers NONE = new Answers(Map.of(), List.of());

    public Answers {
        texts = Map.copyOf(texts);
        picks = List.copyOf(picks);
    }

    public static Answers texts(Map<String, String> texts) {
        return new Answers(texts, List.of());
    }

    public static Answers picks(List<String> picks) {
        return new Answers(Map.of(), picks);
    }

    /// A text without the blanks around it; empty if nothing was written.
    public Optional<String> text(String name) {
        return Optional.ofNullable(texts.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    public OptionalInt whole(String name) {
        return text(name).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    @Override
    public String toString() {
        return "Answers[" + texts.size() + " texts, " + picks.size() + " picks]";
    }
}
