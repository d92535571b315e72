package dev.hearth.control.http;

import dev.hearth.control.Address;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// Speaks to a port as no well-behaved client would.
final class Knock {
    private static final int LIMIT_MS = 60_000;

    private Knock() {}

    /// Sends bytes as they are.
    ///
    /// @return the status of the answer; 0 if the connection ended without one
    static int send(Address address, String request) throws IOException {
        return status(exchange(address, request));
    }

    /// The whole answer to a request, until the other side ends the connection.
    static String exchange(Address address, String request) throws IOException {
        try (var socket = open(address)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    static Socket open(Address address) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), address.port());
        socket.setSoTimeout(LIMIT_MS);
        return socket;
    }

    static int status(String answer) {
        return answer.startsWith("HTTP/1.1 ") ? Integer.parseInt(answer.substring(9, 12)) : 0;
    }
}
