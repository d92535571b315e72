package dev.hearth.control.engine;

import java.time.Instant;
import java.util.Optional;

/// What a member wrote to those who look after the installation. Its words stay out of `toString`, and so out of logs.
///
/// @param kind   `FEEDBACK` or `REPORT`
/// @param state  `OPEN`, `ANSWERED` or `CLOSED`
/// @param user   who wrote it
/// @param guild  where; empty in the conversation with the bot
/// @param text   empty if the member's data was deleted
/// @param answer empty if nobody has answered
public record TicketView(
        String id,
        String kind,
        String state,
        Instant at,
        String user,
        Optional<String> guild,
        Optional<String> text,
        Optional<String> answer) {
    @Override
    public String toString() {
        return "TicketView[" + kind + " " + state + "]";
    }
}
