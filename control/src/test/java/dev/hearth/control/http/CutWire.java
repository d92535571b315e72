package dev.hearth.control.http;

import dev.hearth.control.Address;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A wire between a client and a server that can be cut. Passes bytes on both ways, with its own port in a request's
/// Host header replaced by the server's, which accepts no other.
final class CutWire implements AutoCloseable {
    private final Address server;
    private final ServerSocket ear;
    private final List<Socket> open = new CopyOnWriteArrayList<>();

    CutWire(Address server) throws IOException {
        this.server = server;
        this.ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    Address address() {
        return new Address(ear.getLocalPort(), server.bearer());
    }

    void cut() throws IOException {
        for (var socket : open) {
            socket.close();
        }
        open.clear();
    }

    private void accept() {
        try {
            while (true) {
                var client = ear.accept();
                var there = new Socket(InetAddress.getLoopbackAddress(), server.port());
                open.add(client);
                open.add(there);
                Thread.ofVirtual().start(() -> passOn(client, there, true));
                Thread.ofVirtual().start(() -> passOn(there, client, false));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void passOn(Socket from, Socket to, boolean request) {
        try (from;
                to) {
            var buffer = new byte[8192];
            for (int read = from.getInputStream().read(buffer);
                    read >= 0;
                    read = from.getInputStream().read(buffer)) {
                var bytes = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
                var sent = request ? bytes.replace(":" + ear.getLocalPort(), ":" + server.port()) : bytes;
                to.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
                to.getOutputStream().flush();
            }
        } catch (IOException e) {
            // cut
        }
    }

    @Override
    public void close() {
        try {
            ear.close();
            cut();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
