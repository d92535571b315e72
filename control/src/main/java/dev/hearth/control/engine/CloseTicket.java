package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Close a ticket; its member can still read it.
///
/// @param kind `FEEDBACK` or `REPORT`
public record CloseTicket(String kind, String id) implements Request<TicketView> {
    @Override
    public Class<TicketView> answerType() {
        return TicketView.class;
    }
}
