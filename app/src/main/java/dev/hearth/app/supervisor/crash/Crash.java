package dev.hearth.app.supervisor.crash;

import java.util.Optional;

/// What is known at the end of a process.
///
/// @param who  what ended
/// @param how  in words, such as `ended by signal 9 (KILL)`
/// @param pid  its id, 0 if it is not known
/// @param ran  how long it ran, in words
/// @param dump what its threads did, if it hung and could still say so
public record Crash(String id, String who, String how, long pid, String ran, Optional<String> dump) {}
