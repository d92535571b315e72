package dev.hearth.control.engine;

import java.time.Instant;
import java.util.Optional;

/// A ticket without its words, which are read one ticket at a time.
///
/// @param kind  `FEEDBACK` or `REPORT`
/// @param state `OPEN`, `ANSWERED` or `CLOSED`
/// @param user  who wrote it
/// @param guild where; empty in the conversation with the bot
public record TicketHead(String id, String kind, String state, Instant at, String user, Optional<String> guild) {}
