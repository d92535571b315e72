package dev.hearth.control.http;

/// Hears a stream, on the subscription's own thread.
public interface Follower {
    void event(ServerEvent event);

    /// So many events are gone for ever before the next one.
    default void lost(long count) {}

    /// The stream flows.
    default void connected() {}

    /// The stream broke off; it is sought again until the subscription is closed.
    default void disconnected() {}
}
