package dev.hearth.practice.wire;

/// What a WebSocket tells the gateway: frames one after the other, its end at any time.
public interface Inbound {
    void receive(String frame);

    /// The connection ended.
    ///
    /// @param code the close code that the other side sent; 1006 if it vanished
    void closed(int code);
}
