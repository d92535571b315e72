package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `/faults` of the HTTP API: what still goes wrong, what can be made to, and the order to do so.
final class FaultsApi {
    private final Faults faults;
    private final Guise guise;

    FaultsApi(Faults faults, Guise guise) {
        this.faults = faults;
        this.guise = guise;
    }

    /// @throws Act.Unfit 400 if it is no order
    ObjectNode carryOut(JsonNode order) throws Act.Unfit {
        var done = FaultOrder.carryOut(faults, order);
        return json().put("done", done);
    }

    ObjectNode json() {
        var json = Json.object()
                .put("requestsLeft", faults.requestsLeft())
                .put("repeatsLeft", faults.repeatsLeft())
                .put("ignoresHeartbeats", faults.ignoresHeartbeats())
                .put("refusesResumes", faults.refusesResumes())
                .put("clockOffsetMs", guise.clockOffset().toMillis());
        var orders = json.putArray("orders");
        for (var order : FaultOrder.ALL) {
            orders.addObject().put("form", order.form()).put("does", order.words());
        }
        return json;
    }
}
