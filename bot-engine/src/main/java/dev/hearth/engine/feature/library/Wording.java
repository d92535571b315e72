package dev.hearth.engine.feature.library;

import java.util.List;
import java.util.stream.Stream;

/// An exercise in the words of one language: short enough to be read on one screen by somebody who is not well.
///
/// @param lead   why one might try it; invites and promises nothing
/// @param steps  3 to 6, one act each
/// @param optOut that it may be left or changed, in its own words
/// @param after  lets "no change" be a fair ending
/// @param alt    the version without its hard part
public record Wording(String title, String lead, List<String> steps, String optOut, String after, String alt) {
    private static final int LONGEST_TITLE = 45;
    private static final int LONGEST_STEP = 200;
    private static final int LONGEST = 1_200;

    public Wording {
        steps = List.copyOf(steps);
        if (steps.size() < 3 || steps.size() > 6) {
            throw new IllegalArgumentException("an exercise has 3 to 6 steps: " + title);
        }
        if (title.length() > LONGEST_TITLE || steps.stream().anyMatch(step -> step.length() > LONGEST_STEP)) {
            throw new IllegalArgumentException("title or step too long: " + title);
        }
    }

    /// All that is said, from the title on.
    public List<String> all() {
        List<String> all = Stream.concat(
                        Stream.concat(Stream.of(title, lead), steps.stream()), Stream.of(optOut, after, alt))
                .toList();
        if (all.stream().anyMatch(String::isBlank)
                || all.stream().mapToInt(String::length).sum() > LONGEST) {
            throw new IllegalArgumentException("an exercise is whole and has up to " + LONGEST + " characters");
        }
        return all;
    }
}
