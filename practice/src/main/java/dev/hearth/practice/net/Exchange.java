package dev.hearth.practice.net;

import dev.hearth.practice.wire.Body;
import dev.hearth.practice.wire.Door;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Reply;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/// One request: read whole, answered by the door, written whole.
final class Exchange extends Handler.Abstract {
    /// Without it JDA takes a 429 for Cloudflare's and stops all its requests.
    private static final HttpField VIA = new HttpField(HttpHeader.VIA, "1.1 practice");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private final Door door;
    private volatile Second second = new Second(Long.MIN_VALUE, "");

    Exchange(Door door) {
        this.door = door;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        var path = request.getHttpURI().getDecodedPath();
        int limit = door.bodyLimit(path);
        var reply = read(request, limit)
                .map(body -> door.answer(received(request, path, body)))
                .orElseGet(() -> tooLarge(limit));
        if (reply.lost()) {
            request.getConnectionMetaData().getConnection().getEndPoint().close();
            callback.failed(new EofException("answer lost on purpose"));
            return true;
        }
        response.setStatus(reply.status());
        response.getHeaders().add(VIA);
        response.getHeaders().put(HttpHeader.DATE, date(door.now()));
        reply.headers().forEach((name, value) -> response.getHeaders().put(name, value));
        response.write(true, ByteBuffer.wrap(reply.body().bytes()), callback);
        return true;
    }

    /// The second as a header has it; written once for all its answers.
    private String date(Instant now) {
        var known = second;
        if (known.epoch() != now.getEpochSecond()) {
            known = new Second(now.getEpochSecond(), DATE.format(now));
            second = known;
        }
        return known.text();
    }

    /// The body; empty if it has more bytes than allowed. Of the length that the client tells, as it mostly does, so
    /// that an acknowledgement of a hundred bytes costs no buffer of many thousand.
    private static Optional<Body> read(Request request, int limit) throws IOException {
        long told = request.getLength();
        if (told == 0) {
            return Optional.of(Body.EMPTY);
        }
        try (var in = Content.Source.asInputStream(request)) {
            var bytes = in.readNBytes((int) (told < 0 || told > limit ? limit + 1 : told));
            return bytes.length > limit ? Optional.empty() : Optional.of(Body.of(bytes));
        }
    }

    private static Reply tooLarge(int limit) {
        var why = "the body may have " + limit + " bytes at most";
        return Reply.of(413, Json.object().put("error", why).put("message", why).put("code", 40005));
    }

    private static dev.hearth.practice.wire.Request received(Request request, String path, Body body) {
        return new dev.hearth.practice.wire.Request(request.getMethod(), path, query(request), headers(request), body);
    }

    static Map<String, String> query(Request request) {
        var first = new HashMap<String, String>();
        Request.extractQueryParameters(request).forEach(field -> {
            var value = field.getValue();
            first.putIfAbsent(field.getName(), value == null ? "" : value);
        });
        return first;
    }

    private static Map<String, String> headers(Request request) {
        var first = new HashMap<String, String>();
        request.getHeaders().forEach(field -> {
            var value = field.getValue();
            first.putIfAbsent(field.getLowerCaseName(), value == null ? "" : value);
        });
        return first;
    }

    private record Second(long epoch, String text) {}
}
