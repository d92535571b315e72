package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// Who wrote to those who look after the installation, and when.
///
/// @param kind  `FEEDBACK` or `REPORT`; empty for both
/// @param state `OPEN`, `ANSWERED` or `CLOSED`
/// @param older only what was before this one; empty for the newest
/// @param most  how many, 1 to 200
public record ListTickets(Optional<String> kind, String state, Optional<String> older, int most)
        implements Request<TicketList> {
    @Override
    public Class<TicketList> answerType() {
        return TicketList.class;
    }
}
