package dev.hearth.practice;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Portal;
import dev.hearth.practice.world.PrivilegedIntent;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `/guise` of the HTTP API: what an order does not name stays as it is. Nothing is changed if a part of it is wrong.
final class GuiseApi {
    private final Guise guise;
    private final Portal portal;

    GuiseApi(Guise guise, Portal portal) {
        this.guise = guise;
        this.portal = portal;
    }

    /// @throws Act.Unfit 400 if a value is none that can be
    void change(JsonNode order) throws Act.Unfit {
        var intents = intents(order);
        long permissions = bits(order, "permissions");
        long everyone = bits(order, "everyonePermissions");
        if (order.path("tokens").isArray()) {
            guise.tokens(Json.list(order, "tokens")
                    .valueStream()
                    .map(token -> token.asString(""))
                    .toList());
        } else if (order.path("tokens").isNull()) {
            guise.anyToken();
        }
        if (order.has("intents")) {
            guise.intents(intents);
        }
        if (permissions >= 0) {
            guise.permissions(permissions);
        }
        if (everyone >= 0) {
            guise.everyonePermissions(everyone);
        }
        if (order.has("inGuild")) {
            guise.inGuild(Json.flag(order, "inGuild"));
        }
        if (order.has("clockOffsetMs")) {
            guise.clockOffset(Duration.ofMillis(order.path("clockOffsetMs").asLong(0)));
        }
    }

    private static Set<PrivilegedIntent> intents(JsonNode order) throws Act.Unfit {
        var on = EnumSet.noneOf(PrivilegedIntent.class);
        try {
            Json.list(order, "intents").forEach(name -> on.add(PrivilegedIntent.valueOf(name.asString(""))));
            return on;
        } catch (IllegalArgumentException e) {
            throw new Act.Unfit(400, "intents are of " + EnumSet.allOf(PrivilegedIntent.class));
        }
    }

    /// The bits under a name, -1 if it is not there.
    private static long bits(JsonNode order, String name) throws Act.Unfit {
        if (!order.has(name)) {
            return -1;
        }
        try {
            return Long.parseLong(Json.text(order, name));
        } catch (NumberFormatException e) {
            throw new Act.Unfit(400, name + " are bits as a whole number");
        }
    }

    /// How the server shows itself now; without the tokens.
    ObjectNode json() {
        var json = Json.object()
                .put("anyToken", portal.acceptsAny())
                .put("inGuild", guise.inGuild())
                .put("clockOffsetMs", guise.clockOffset().toMillis());
        var intents = json.putArray("intents");
        portal.intents().stream().map(PrivilegedIntent::name).sorted().forEach(intents::add);
        return json;
    }
}
