package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.Place;
import java.time.LocalDate;

/// One line of a conversation, whatever it shows. Two rows of the same key look the same, so that a view can keep what
/// it drew.
sealed interface Row {
    String key();

    /// Where a day begins.
    record Day(LocalDate date) implements Row {
        @Override
        public String key() {
            return "day " + date;
        }
    }

    /// Below it stands what was not read yet.
    record NewMark() implements Row {
        @Override
        public String key() {
            return "new";
        }
    }

    /// A message.
    ///
    /// @param grouped whether it follows one of the same author closely and needs no head
    /// @param busy    custom id of the control that was just used, empty if none was
    /// @param failed  whether the bot failed to answer when a control was used
    record Post(ChatMessage message, boolean grouped, String busy, boolean failed) implements Row {
        @Override
        public String key() {
            return message.id() + " " + message.seq() + " " + grouped + " " + busy + " " + failed;
        }
    }

    /// A command that was sent and has no answer yet, or never got one.
    record Attempt(long id, Place place, long after, String person, String command, State state) implements Row {
        /// What became of it.
        enum State {
            SENDING,
            SILENT,
            OFFLINE,
            UNREACHABLE
        }

        Attempt in(State now) {
            return new Attempt(id, place, after, person, command, now);
        }

        @Override
        public String key() {
            return "attempt " + id + " " + state;
        }
    }
}
