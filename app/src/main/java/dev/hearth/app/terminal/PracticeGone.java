package dev.hearth.app.terminal;

/// The practice server does not answer any more, or with something that is no answer: the terminal cannot go on.
public final class PracticeGone extends Exception {
    private static final long serialVersionUID = 1;

    PracticeGone(String reason) {
        super(reason);
    }
}
