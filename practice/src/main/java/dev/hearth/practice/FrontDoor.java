package dev.hearth.practice;

import dev.hearth.practice.gateway.Gateway;
import dev.hearth.practice.rest.Rest;
import dev.hearth.practice.traffic.Traffic;
import dev.hearth.practice.wire.Body;
import dev.hearth.practice.wire.Connection;
import dev.hearth.practice.wire.Door;
import dev.hearth.practice.wire.Inbound;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.wire.Request;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.time.Instant;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends what comes in where it belongs: the bot's API, the people's API, attachments, the bot's picture, the gateway.
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
    private final Guise guise;
    private final Traffic traffic;
    private final Body portrait = Portrait.png();

    FrontDoor(Rest rest, PracticeApi api, Gateway gateway, World world, Guise guise, Traffic traffic) {
        this.rest = rest;
        this.api = api;
        this.gateway = gateway;
        this.world = world;
        this.guise = guise;
        this.traffic = traffic;
    }

    @Override
    public Reply answer(Request request) {
        if (!request.path().startsWith(Rest.PREFIX) || !traffic.watched()) {
            return answered(request);
        }
        var begun = world.ids().now();
        var reply = answered(request);
        rest.show(traffic, request, reply, begun);
        return reply;
    }

    private Reply answered(Request request) {
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
        if (request.path().equals(portraitPath()) && request.method().equals("GET")) {
            return Reply.picture(Portrait.CONTENT_TYPE, portrait);
        }
        return Refusal.unknownRoute().reply();
    }

    /// Where Discord has an account's picture, below its content host.
    private String portraitPath() {
        return "/avatars/" + Json.id(world.bot().id()) + "/" + User.BOT_AVATAR + ".png";
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
    public Instant now() {
        return world.ids().now().plus(guise.clockOffset());
    }

    @Override
    public int bodyLimit(String path) {
        return path.startsWith(PracticeApi.PREFIX) ? PracticeApi.MAX_BODY : MAX_BODY;
    }
}
