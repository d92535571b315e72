package dev.hearth.practice.gateway;

import dev.hearth.practice.wire.Inbound;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.World;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Future;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One connection's side of the talk: what the client sends, by op code.
final class Client implements Inbound {
    static final String RECONNECT = control(7, "null");
    static final String INVALID_SESSION = control(9, "false");
    static final String RESUMABLE_SESSION = control(9, "true");

    private static final String HEARTBEAT_ACK = control(11, "null");
    private static final int MAX_BYTES = 4_096;
    private static final int UNREADABLE = -2;

    private final Gateway gateway;
    private final World world;
    private final GatewayFaults faults;
    private final Link link;
    private final SendRate rate;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Session session;
    private Future<?> silence;
    private boolean gone;

    /// Greets the client, and watches over it from then on.
    Client(Gateway gateway, World world, GatewayFaults faults, Link link) {
        this.gateway = gateway;
        this.world = world;
        this.faults = faults;
        this.link = link;
        this.rate = new SendRate(world.ids()::now);
        this.silence = gateway.pulse().afterSilence(this::fellSilent);
        link.send(control(
                10, "{\"heartbeat_interval\":" + gateway.pulse().heartbeat().toMillis() + "}"));
    }

    /// A frame that is no event. Discord names its missing number and event, and Discord4J reads no frame without them.
    private static String control(int op, String data) {
        return "{\"t\":null,\"s\":null,\"op\":" + op + ",\"d\":" + data + "}";
    }

    /// Frames and the end take turns: a session that begins while its connection ends must learn of that.
    @Override
    public void receive(String frame) {
        link.line().received(frame);
        turn.lock();
        try {
            if (!gone) {
                read(frame);
            }
        } finally {
            turn.unlock();
        }
    }

    private void read(String frame) {
        if (!rate.allows()) {
            link.close(4008, "Rate limited.");
            return;
        }
        var message = decoded(frame);
        var data = message.path("d");
        switch (message.path("op").asInt(-1)) {
            case UNREADABLE -> link.close(4002, "Error while decoding payload.");
            case 1 -> heartbeat();
            case 2 -> identify(data);
            case 3 -> ifIdentified(() -> presence(data));
            case 4 -> ifIdentified(() -> {}); // nobody speaks here
            case 6 -> resume(data);
            case 8 -> ifIdentified(() -> members(data));
            default -> link.close(4001, "Unknown opcode.");
        }
    }

    /// The frame, or one of an op code that stands for what is no JSON or too long.
    private static JsonNode decoded(String frame) {
        var unreadable = Json.object().put("op", UNREADABLE);
        if (frame.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            return unreadable;
        }
        try {
            return Json.read(frame);
        } catch (Refusal e) {
            return unreadable;
        }
    }

    @Override
    public void closed(int code) {
        link.line().left(code);
        link.release();
        gateway.forget(link);
        turn.lock();
        try {
            gone = true;
            silence.cancel(false);
            var mine = session;
            if (mine != null) {
                gateway.leave(mine, link, code);
            }
        } finally {
            turn.unlock();
        }
    }

    private void heartbeat() {
        silence.cancel(false);
        silence = gateway.pulse().afterSilence(this::fellSilent);
        if (faults.answersHeartbeats()) {
            link.send(HEARTBEAT_ACK);
        }
    }

    /// Discord wants a new session of who was silent for too long.
    private void fellSilent() {
        turn.lock();
        try {
            if (!gone) {
                link.close(4009, "Session timed out.");
                closed(4009);
            }
        } finally {
            turn.unlock();
        }
    }

    private void identify(JsonNode data) {
        if (session != null) {
            link.close(4005, "Already authenticated.");
            return;
        }
        link.token(Json.text(data, "token"));
        switch (gateway.handshake().judge(data)) {
            case Handshake.Verdict.Closed closed -> link.close(closed.code(), closed.reason());
            case Handshake.Verdict.TooSoon tooSoon -> link.send(INVALID_SESSION);
            case Handshake.Verdict.Welcome welcome -> {
                session = gateway.identify(link, welcome.key());
                presence(data.path("presence"));
            }
        }
    }

    private void presence(JsonNode data) {
        var mine = session;
        if (mine != null) {
            Presence.read(data).ifPresent(mine::show);
            world.signal().changed();
        }
    }

    private void resume(JsonNode data) {
        var token = Json.text(data, "token");
        link.token(token);
        if (gateway.handshake().refuses(token)) {
            link.close(4004, "Authentication failed.");
            return;
        }
        long seq = data.path("seq").asLong(0);
        var id = Json.text(data, "session_id");
        if (gateway.isAhead(id, seq)) {
            link.close(4007, "Invalid seq.");
            return;
        }
        var resumed = gateway.resume(link, id, seq);
        if (resumed.isEmpty()) {
            link.send(INVALID_SESSION);
        }
        session = resumed.orElse(session);
    }

    /// Answers a request for members of a guild that this session hears of.
    private void members(JsonNode data) {
        var mine = session;
        if (mine != null) {
            world.guildsOfBot().stream()
                    .filter(guild -> guild.id() == Json.id(data, "guild_id"))
                    .filter(guild -> mine.key().hasGuild(guild.id()))
                    .flatMap(guild -> MemberChunks.of(guild, data, mine.key().intents()).stream())
                    .forEach(chunk -> mine.dispatch("GUILD_MEMBERS_CHUNK", Json.write(chunk)));
        }
    }

    private void ifIdentified(Runnable action) {
        if (session == null) {
            link.close(4003, "Not authenticated.");
        } else {
            action.run();
        }
    }
}
