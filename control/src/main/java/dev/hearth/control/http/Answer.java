package dev.hearth.control.http;

import com.sun.net.httpserver.HttpExchange;
import dev.hearth.control.Problem;
import dev.hearth.control.Wire;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/// What goes back for one request.
record Answer(int status, String json) {
    /// Carried out.
    static Answer ok(Object body) {
        return new Answer(200, Wire.line(body));
    }

    /// Not carried out.
    static Answer problem(int status, Problem problem) {
        return new Answer(status, Wire.line(problem));
    }

    static Answer problem(int status, String code, String what) {
        return problem(status, Problem.of(code, what, ""));
    }

    void send(HttpExchange exchange) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        var headers = exchange.getResponseHeaders();
        headers.set("Content-Type", "application/json");
        headers.set("Cache-Control", "no-store");
        if (status != 200) {
            // What is left of the request is not read: the connection ends with the answer.
            headers.set("Connection", "close");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
