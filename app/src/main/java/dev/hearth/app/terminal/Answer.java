package dev.hearth.app.terminal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What came of a line that the practice server was told.
sealed interface Answer {
    /// What came of an act.
    sealed interface ToAct extends Answer {}

    /// What came of a fault.
    sealed interface ToFault extends Answer {}

    /// The act reached the bot and came to an end, good or bad.
    ///
    /// @param ms           from just before the bot could know of it to its acknowledgement, in milliseconds;
    ///                     means nothing if that never came
    /// @param acknowledged whether the bot acknowledged in time
    /// @param modal        the form that opened
    /// @param choices      the proposals of an autocomplete
    /// @param error        what went wrong, in words
    record Settled(
            long ms,
            boolean acknowledged,
            List<Message> replies,
            @Nullable Modal modal,
            @Nullable List<JsonNode> choices,
            @Nullable String error)
            implements ToAct {
        public Settled {
            replies = List.copyOf(replies);
        }

        /// Whether there is nothing to show.
        boolean isSilent() {
            return replies.isEmpty() && modal == null && choices == null && error == null;
        }
    }

    /// Discord's client would not have sent this: the bot heard nothing.
    ///
    /// @param error what is wrong and what to do
    record Refused(String error) implements ToAct, ToFault {}

    /// The practice server does wrong as it was told.
    ///
    /// @param done what it does, in words
    record Faulty(String done) implements ToFault {}

    /// A form.
    ///
    /// @param fields as the practice server describes them: id, label, required, multiline, value, maxLength
    record Modal(String title, List<JsonNode> fields) {
        public Modal {
            fields = List.copyOf(fields);
        }
    }
}
