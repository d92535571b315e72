package dev.hearth.engine.care.coping;

/// How somebody found a tool after they used it.
enum Helped {
    NOT_NOW(0),
    A_LITTLE(1),
    YES(2);

    private final int code;

    Helped(int code) {
        this.code = code;
    }

    /// What the database keeps; at least 1 counts as help.
    int code() {
        return code;
    }
}
