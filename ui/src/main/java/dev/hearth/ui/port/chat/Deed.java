package dev.hearth.ui.port.chat;

import java.util.List;
import java.util.SequencedMap;

/// What a person does. Never prints what they wrote.
public sealed interface Deed {
    /// Posts a message.
    record Say(String text) implements Deed {
        @Override
        public String toString() {
            return "Say";
        }
    }

    /// Replies to a message.
    record Reply(String message, String text) implements Deed {
        @Override
        public String toString() {
            return "Reply[" + message + "]";
        }
    }

    /// Reacts to a message, or takes the reaction back.
    record React(String message, String emoji, boolean on) implements Deed {}

    /// Sends a command.
    record Use(List<String> command, SequencedMap<String, String> options) implements Deed {
        @Override
        public String toString() {
            return "Use[" + command + "]";
        }
    }

    /// Asks the bot for values while an option is typed.
    record Complete(List<String> command, SequencedMap<String, String> options, String focused) implements Deed {
        @Override
        public String toString() {
            return "Complete[" + command + "]";
        }
    }

    /// Presses a button.
    record Click(String message, String customId) implements Deed {}

    /// Picks from a list.
    record Pick(String message, String customId, List<String> values) implements Deed {}

    /// Submits the open form; values by field id.
    record Fill(SequencedMap<String, String> fields) implements Deed {
        @Override
        public String toString() {
            return "Fill";
        }
    }

    /// Closes the open form.
    record DismissForm() implements Deed {}
}
