package dev.hearth.practice.play;

import java.util.Optional;

/// Ways to acknowledge an interaction, by Discord's numbers.
public enum Callback {
    REPLY(4),
    DEFER_REPLY(5),
    DEFER_UPDATE(6),
    UPDATE(7),
    CHOICES(8),
    MODAL(9);

    private final int type;

    Callback(int type) {
        this.type = type;
    }

    public int type() {
        return type;
    }

    public boolean defers() {
        return this == DEFER_REPLY || this == DEFER_UPDATE;
    }

    public static Optional<Callback> of(int type) {
        for (var callback : values()) {
            if (callback.type == type) {
                return Optional.of(callback);
            }
        }
        return Optional.empty();
    }

    /// Whether Discord takes this answer to such an interaction.
    boolean answers(Interaction interaction) {
        return switch (this) {
            case REPLY, DEFER_REPLY -> interaction.kind() != Kind.AUTOCOMPLETE;
            case DEFER_UPDATE, UPDATE -> interaction.kind() != Kind.AUTOCOMPLETE && interaction.hasSource();
            case CHOICES -> interaction.kind() == Kind.AUTOCOMPLETE;
            case MODAL -> interaction.kind().isCommand() || interaction.kind() == Kind.COMPONENT;
        };
    }
}
