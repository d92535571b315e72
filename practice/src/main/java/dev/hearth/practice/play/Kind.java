package dev.hearth.practice.play;

/// Kinds of interaction, by Discord's numbers.
public enum Kind {
    COMMAND(2),
    COMPONENT(3),
    AUTOCOMPLETE(4),
    MODAL(5);

    private final int type;

    Kind(int type) {
        this.type = type;
    }

    public int type() {
        return type;
    }
}
