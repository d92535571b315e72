package dev.hearth.practice.play;

/// Kinds of interaction, by Discord's numbers.
public enum Kind {
    COMMAND(2, 20),
    /// A command from the menu of a message or an account.
    MENU_COMMAND(2, 23),
    COMPONENT(3, 0),
    AUTOCOMPLETE(4, 0),
    MODAL(5, 0);

    private final int type;
    private final int messageType;

    Kind(int type, int messageType) {
        this.type = type;
        this.messageType = messageType;
    }

    public int type() {
        return type;
    }

    /// The kind of message that answers it.
    int messageType() {
        return messageType;
    }

    boolean isCommand() {
        return this == COMMAND || this == MENU_COMMAND;
    }
}
