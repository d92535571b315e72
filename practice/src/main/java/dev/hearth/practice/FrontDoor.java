package dev.hearth.practice;

import dev.hearth.practice.gateway.Gateway;
import dev.hearth.practice.rest.Rest;
import dev.hearth.practice.wire.Connection;
import dev.hearth.practice.wire.Door;
import dev.hearth.practice.wire.Inbound;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.wire.Request;
import dev.hearth.practice.world.World;
import java.util.Map;

/// Sends what comes in where it belongs: the bot's API, attachments, the gateway.
final class FrontDoor implements Door {
    /// Where attachments are fetched.
    static final String FILES = "/attachments/";

    /// Discord takes 10 MB of files, and some form around them.
    private static final int MAX_BODY = 12 << 20;

    private final Rest rest;
    private final Gateway gateway;
    private final World world;

    FrontDoor(Rest rest, Gateway gateway, World world) {
        this.rest = rest;
        this.gateway = gateway;
        this.world = world;
    }

    @Override
    public Reply answer(Request request) {
        if (request.path().startsWith(Rest.PREFIX)) {
            return rest.answer(request);
        }
        if (request.path().startsWith(FILES) && request.method().equals("GET")) {
            return world.files()
                    .find(Json.id(request.path().substring(FILES.length())))
                    .map(file -> Reply.file(file.contentType(), file.body()))
                    .orElseGet(() -> Refusal.unknownRoute().reply());
        }
        return Refusal.unknownRoute().reply();
    }

    @Override
    public Inbound connect(Connection connection, Map<String, String> query) {
        return gateway.connect(connection, query);
    }

    @Override
    public int bodyLimit(String path) {
        return MAX_BODY;
    }
}
