package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Answer a ticket; an answer that it has is replaced. Its words stay out of `toString`, and so out of logs.
///
/// @param kind `FEEDBACK` or `REPORT`
/// @param text 1 to 2000 characters
public record AnswerTicket(String kind, String id, String text) implements Request<TicketAnswered> {
    @Override
    public Class<TicketAnswered> answerType() {
        return TicketAnswered.class;
    }

    @Override
    public String toString() {
        return "AnswerTicket[" + kind + "]";
    }
}
