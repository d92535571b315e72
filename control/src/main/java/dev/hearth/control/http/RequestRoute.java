package dev.hearth.control.http;

import com.sun.net.httpserver.HttpExchange;
import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Reads a request, has it carried out, sends the answer.
final class RequestRoute {
    private final Map<String, ? extends Handler<?, ?>> handlers;

    RequestRoute(Map<String, ? extends Handler<?, ?>> handlers) {
        this.handlers = Map.copyOf(handlers);
    }

    void handle(HttpExchange exchange, String name) throws IOException {
        answer(exchange, name).send(exchange);
    }

    private Answer answer(HttpExchange exchange, String name) throws IOException {
        var handler = handlers.get(name);
        if (handler == null) {
            return Answer.problem(404, "unknown-request", "This version does not know that request.");
        }
        if (!exchange.getRequestMethod().equals("POST")) {
            return Answer.problem(405, "wrong-method", "Requests are sent by POST.");
        }
        // One byte more than is allowed tells a body that is too long from one that just fits.
        var body = exchange.getRequestBody().readNBytes(Wire.MAX_LINE + 1);
        if (body.length > Wire.MAX_LINE) {
            return Answer.problem(413, "too-long", "A request has at most " + Wire.MAX_LINE + " bytes.");
        }
        return carryOut(handler, new String(body, StandardCharsets.UTF_8));
    }

    private static <A, R extends Request<A>> Answer carryOut(Handler<A, R> handler, String body) {
        try {
            return Answer.ok(handler.work().answer(Wire.read(body, handler.request())));
        } catch (Wire.Unreadable e) {
            return Answer.problem(400, "unreadable", "The body is not what this request needs.");
        } catch (Refused e) {
            return Answer.problem(409, e.problem());
        } catch (RuntimeException e) {
            // Its message may quote the request, so only its kind is told.
            return Answer.problem(
                    500, "fault", "Hearth failed at this: " + e.getClass().getSimpleName());
        }
    }
}
