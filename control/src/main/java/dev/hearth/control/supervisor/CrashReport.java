package dev.hearth.control.supervisor;

import java.time.Instant;

/// What is known of one crash, free of tokens and of what members wrote.
///
/// @param text the whole report as plain text: how it ended, versions, the last log lines, thread dump, the JVM's own
///             report
public record CrashReport(String id, Instant at, String how, String text) {}
