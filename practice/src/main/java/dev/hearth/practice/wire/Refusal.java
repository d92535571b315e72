package dev.hearth.practice.wire;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// A request that Discord would refuse, with the code that clients know it by. Carries no stack: it is an answer.
public final class Refusal extends RuntimeException {
    private final int status;
    private final ObjectNode body;

    private Refusal(int status, ObjectNode body) {
        super(Json.text(body, "message"), null, false, false);
        this.status = status;
        this.body = body;
    }

    public static Refusal of(int status, int code, String message) {
        return new Refusal(status, Json.object().put("message", message).put("code", code));
    }

    public static Refusal badRequest(int code, String message) {
        return of(400, code, message);
    }

    public static Refusal notFound(int code, String message) {
        return of(404, code, message);
    }

    /// A field outside its bounds, in the form that clients print.
    ///
    /// @param field its name
    public static Refusal invalid(String field, String code, String message) {
        var errors = Json.object();
        errors.putObject(field)
                .putArray("_errors")
                .addObject()
                .put("code", code)
                .put("message", message);
        return invalid(errors);
    }

    /// A form with errors, each at its place.
    public static Refusal invalid(ObjectNode errors) {
        var body = Json.object().put("message", "Invalid Form Body").put("code", 50035);
        return new Refusal(400, body.set("errors", errors));
    }

    public static Refusal unknownRoute() {
        return notFound(0, "404: Not Found");
    }

    public static Refusal unknownInteraction() {
        return notFound(10062, "Unknown interaction");
    }

    public static Refusal unknownMessage() {
        return notFound(10008, "Unknown Message");
    }

    public static Refusal unknownChannel() {
        return notFound(10003, "Unknown Channel");
    }

    public static Refusal unknownUser() {
        return notFound(10013, "Unknown User");
    }

    public static Refusal unauthorized() {
        return of(401, 0, "401: Unauthorized");
    }

    public int status() {
        return status;
    }

    public JsonNode body() {
        return body;
    }

    public Reply reply() {
        return Reply.of(status, body);
    }
}
