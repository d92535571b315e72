package dev.hearth.engine.talk;

/// What a command gives back. It cannot send anything itself: nothing is said before it is committed, and one place
/// decides how often. Every reply is seen by the one who asked and by nobody else.
public sealed interface Reply {
    /// A new message.
    record Show(Screen screen) implements Reply {}

    /// The message whose button was pressed, drawn anew; after a typed command the same as [Show].
    record Redraw(Screen screen) implements Reply {}

    /// A form to fill in. Discord takes it only as the first answer, so what asks for one does nothing slow.
    record Ask(Form form) implements Reply {}

    static Reply show(Card card) {
        return new Show(Screen.of(card));
    }

    static Reply redraw(Card card) {
        return new Redraw(Screen.of(card));
    }
}
