package dev.hearth.control.http;

/// One event of a stream.
///
/// @param id   resumes the stream after it; opaque
/// @param type what it is
/// @param data JSON of one line
public record ServerEvent(String id, String type, String data) {}
