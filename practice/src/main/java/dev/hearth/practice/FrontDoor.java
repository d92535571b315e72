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
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what comes in where it belongs: the bot's API, the people's API, attachments, the
/// gateway.
final class FrontDoor implements Door {
    /// Where attachments are fetched.
    static final String FILES = "/attachments/";

    /// Discord takes 10 MB of files, and some form around them.
    private static final int MAX_BODY = 12 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(FrontDoor.class);

    private final Rest rest;
    private final PracticeApi api;
    private final Gateway gateway;
    private final World world;

    FrontDoor(Rest rest, PracticeApi api, Gateway gateway, World world) {
        this.rest = rest;
        this.api = api;
        this.gateway = gateway;
        this.world = world;
    }

    @Override
    public Reply answer(Request request) {
        try {
            return route(request);
        } catch (RuntimeException e) {
            // Without the exception's own words: they may quote what somebody wrote.
            LOG.atError()
                    .addKeyValue("failure", e.getClass().getName())
                    .addKeyValue("at", e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0])
                    .log("a request failed");
            return Refusal.of(500, 0, "500: Internal Server Error").reply();
        }
    }

    private Reply route(Request request) {
        if (request.path().startsWith(Rest.PREFIX)) {
            return rest.answer(request);
        }
        if (request.path().startsWith(PracticeApi.PREFIX)) {
            return api.answer(request);
        }
        if (request.path().startsWith(FILES) && request.method().equals("GET")) {
            return file(Json.id(request.path().substring(FILES.length())));
        }
        return Refusal.unknownRoute().reply();
    }

    private Reply file(long id) {
        return world.files()
                .find(id)
                .map(file -> Reply.file(file.contentType(), file.body()))
                .orElseGet(() -> Refusal.unknownRoute().reply());
    }

    @Override
    public Inbound connect(Connection connection, Map<String, String> query) {
        return gateway.connect(connection, query);
    }

    @Override
    public int bodyLimit(String path) {
        return path.startsWith(PracticeApi.PREFIX) ? PracticeApi.MAX_BODY : MAX_BODY;
    }
}
