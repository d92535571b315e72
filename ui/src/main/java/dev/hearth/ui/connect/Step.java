package dev.hearth.ui.connect;

/// The steps to a bot on the real Discord, in their order.
enum Step {
    TOKEN(1),
    INTENTS(2),
    INVITE(3),
    GUILD(4),
    COMMANDS(5),
    ONLINE(6);

    private final int number;

    Step(int number) {
        this.number = number;
    }

    /// As people count them.
    int number() {
        return number;
    }

    /// How far a step is.
    enum State {
        DONE,
        NOW,
        LATER,
        PROBLEM
    }
}
