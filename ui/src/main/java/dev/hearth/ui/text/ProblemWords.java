package dev.hearth.ui.text;

import dev.hearth.control.Problem;

/// What happened and what to do, in the console's language. A code that this version has no words for is told in the
/// plain English that came with it.
public final class ProblemWords {
    private static final String PREFIX = "problem.";

    private final Messages words;

    public ProblemWords(Language language) {
        words = Messages.beside(ProblemWords.class, language);
    }

    /// What happened, with the place to look at where there is one.
    public String what(Problem problem) {
        var what = find(problem, ".what", problem.what());
        return problem.detail().isBlank() ? what : what + " (" + problem.detail() + ")";
    }

    /// What to do about it; empty if nobody knows.
    public String remedy(Problem problem) {
        return find(problem, ".remedy", problem.remedy());
    }

    /// Both.
    public String all(Problem problem) {
        return (what(problem) + " " + remedy(problem)).strip();
    }

    private String find(Problem problem, String part, String otherwise) {
        var key = PREFIX + problem.code() + part;
        return words.has(key) ? words.text(key) : otherwise;
    }
}
