package dev.hearth.control.engine;

/// A ticket that was answered.
///
/// @param told whether the answer reached its member in private; they find it with the ticket in any case
public record TicketAnswered(TicketView ticket, boolean told) {}
