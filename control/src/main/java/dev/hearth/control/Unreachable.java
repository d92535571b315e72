package dev.hearth.control;

/// The other side does not answer: it has ended, hangs, or never was there.
public final class Unreachable extends Exception {
    private static final long serialVersionUID = 1;

    public Unreachable(String who) {
        super(who + " does not answer");
    }
}
