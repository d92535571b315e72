package dev.hearth.control.engine;

import java.util.List;

/// Some tickets, the newest first.
///
/// @param open how many of every kind nobody has answered or closed
public record TicketList(List<TicketHead> tickets, long open) {
    public TicketList {
        tickets = List.copyOf(tickets);
    }
}
