package dev.hearth.ui.port;

/// The system's web browser.
@FunctionalInterface
public interface Browser {
    /// Opens an address of the web.
    void open(String url);
}
