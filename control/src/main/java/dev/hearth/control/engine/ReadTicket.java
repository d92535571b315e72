package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// One ticket.
///
/// @param kind `FEEDBACK` or `REPORT`
public record ReadTicket(String kind, String id) implements Request<TicketView> {
    @Override
    public Class<TicketView> answerType() {
        return TicketView.class;
    }
}
