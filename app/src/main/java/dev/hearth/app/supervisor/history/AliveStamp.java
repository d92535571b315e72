package dev.hearth.app.supervisor.history;

import java.time.Instant;

/// When the supervisor last saw how the bot was; what came after that nobody saw.
///
/// @param connected whether the bot was online then
public record AliveStamp(Instant at, boolean connected) {}
