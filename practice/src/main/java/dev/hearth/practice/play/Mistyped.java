package dev.hearth.practice.play;

/// Something that Discord's own client would not have sent: no such command, a value out of bounds, nothing to click.
public final class Mistyped extends Exception {
    public Mistyped(String whatIsWrong) {
        super(whatIsWrong);
    }
}
