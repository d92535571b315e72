package dev.hearth.practice.net;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/// Keeps web pages out: a browser that was sent here under another name (DNS rebinding) shows it in `Host`, any page's
/// script shows itself in `Origin`.
final class Guard extends Handler.Wrapper {
    private final Set<String> hosts;

    Guard(int port, Handler next) {
        super(next);
        hosts = Set.of("127.0.0.1:" + port, "localhost:" + port);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var host = request.getHeaders().get(HttpHeader.HOST);
        if (host == null || !hosts.contains(host)) {
            return refuse(response, callback, 421, "ask for 127.0.0.1 with the port in the Host header");
        }
        if (!mayCome(request.getHeaders().get(HttpHeader.ORIGIN), host)) {
            return refuse(response, callback, 403, "web pages are not served; leave the Origin header out");
        }
        return super.handle(request, response, callback);
    }

    /// Netty's WebSocket client, which is no page, names the server itself. Nothing of this server can: what it serves
    /// is saved by browsers, never shown as a page.
    private static boolean mayCome(@Nullable String origin, String host) {
        return origin == null || origin.equals("http://" + host);
    }

    private static boolean refuse(Response response, Callback callback, int status, String why) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        var body = "{\"error\":\"" + why + "\"}";
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
