package dev.hearth.control.engine;

import java.util.List;

/// Some tickets, the newest first.
public record TicketList(List<TicketView> tickets) {
    public TicketList {
        tickets = List.copyOf(tickets);
    }
}
