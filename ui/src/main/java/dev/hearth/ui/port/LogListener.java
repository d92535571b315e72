package dev.hearth.ui.port;

/// Hears the engine's log, **on the stream's own thread**: lines come by the thousand, and the screen takes what it can
/// show.
public interface LogListener {
    /// One line, the JSON that stands in the log file.
    void line(String json);

    /// So many lines before the next one will never come.
    void lost(long count);
}
