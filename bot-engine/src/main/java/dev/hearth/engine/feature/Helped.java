package dev.hearth.engine.feature;

/// How somebody found a tool or an exercise after they used it.
public enum Helped {
    NOT_NOW(0),
    A_LITTLE(1),
    YES(2);

    private final int code;

    Helped(int code) {
        this.code = code;
    }

    /// What the database keeps; at least 1 counts as help.
    public int code() {
        return code;
    }
}
