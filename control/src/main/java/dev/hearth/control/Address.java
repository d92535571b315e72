package dev.hearth.control;

import java.net.URI;

/// Where a process of ours listens on this PC, and the secret that opens it.
///
/// @param port on 127.0.0.1, 1 to 65535
public record Address(int port, Bearer bearer) {
    public Address {
        if (port < 1 || port > 65_535) {
            throw new IllegalArgumentException("a port lies between 1 and 65535");
        }
    }

    /// The address with a path, which begins with a slash.
    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }
}
