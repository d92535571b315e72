package dev.hearth.app.supervisor;

/// Why there is no supervisor, in words for a person. Its message is the whole line.
public final class CannotSupervise extends Exception {
    private static final long serialVersionUID = 1;

    private final boolean another;

    private CannotSupervise(String message, boolean another) {
        super(message);
        this.another = another;
    }

    static CannotSupervise failed(String why) {
        return new CannotSupervise(why, false);
    }

    static CannotSupervise another(String why) {
        return new CannotSupervise(why, true);
    }

    /// Whether the reason is that another one is there already.
    public boolean isAnother() {
        return another;
    }
}
