package dev.hearth.app.process;

import org.jspecify.annotations.Nullable;

/// The one line that the practice server says: where it listens, or why it does not.
///
/// @param port     where it listens on 127.0.0.1; absent if it failed
/// @param restBase where its form of Discord's REST API lies; absent if it failed
/// @param reason   why it failed
/// @param remedy   what to do about it
public record PracticeReport(
        @Nullable Integer port,
        @Nullable String restBase,
        @Nullable String reason,
        @Nullable String remedy) {}
