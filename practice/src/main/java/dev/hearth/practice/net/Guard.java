package dev.hearth.practice.net;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

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
        if (request.getHeaders().contains(HttpHeader.ORIGIN)) {
            return refuse(response, callback, 403, "web pages are not served; leave the Origin header out");
        }
        return super.handle(request, response, callback);
    }

    private static boolean refuse(Response response, Callback callback, int status, String why) {
        response.setStatus(status);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, "application/json");
        var body = "{\"error\":\"" + why + "\"}";
        response.write(true, ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)), callback);
        return true;
    }
}
