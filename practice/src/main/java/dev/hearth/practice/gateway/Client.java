package dev.hearth.practice.gateway;

import dev.hearth.practice.wire.Inbound;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.World;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One connection's side of the talk: what the client sends, by op code.
final class Client implements Inbound {
    static final String INVALID_SESSION = control(9, "false");

    private static final String HELLO = control(10, "{\"heartbeat_interval\":41250}");
    private static final String HEARTBEAT_ACK = control(11, "null");

    private final Gateway gateway;
    private final World world;
    private final GatewayFaults faults;
    private final Link link;
    private final ReentrantLock turn = new ReentrantLock();
    private @Nullable Session session;
    private boolean gone;

    Client(Gateway gateway, World world, GatewayFaults faults, Link link) {
        this.gateway = gateway;
        this.world = world;
        this.faults = faults;
        this.link = link;
    }

    /// A frame that is no event. Discord names its missing number and event, and Discord4J reads no frame without them.
    private static String control(int op, String data) {
        return "{\"t\":null,\"s\":null,\"op\":" + op + ",\"d\":" + data + "}";
    }

    Client hello() {
        link.send(HELLO);
        return this;
    }

    /// Frames and the end take turns: a session that begins while its connection ends must learn of that.
    @Override
    public void receive(String frame) {
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
        JsonNode message;
        try {
            message = Json.read(frame);
        } catch (Refusal e) {
            link.close(4002, "Error while decoding payload.");
            return;
        }
        var data = message.path("d");
        switch (message.path("op").asInt(-1)) {
            case 1 -> heartbeat();
            case 2 -> identify(data);
            case 6 -> resume(data);
            case 3, 4 -> ifIdentified(() -> {}); // presence and voice: nobody looks at them here
            case 8 -> ifIdentified(() -> members(data));
            default -> link.close(4001, "Unknown opcode.");
        }
    }

    @Override
    public void closed(int code) {
        link.release();
        turn.lock();
        try {
            gone = true;
            var mine = session;
            if (mine != null) {
                gateway.leave(mine, link, code);
            }
        } finally {
            turn.unlock();
        }
    }

    private void heartbeat() {
        if (faults.answersHeartbeats()) {
            link.send(HEARTBEAT_ACK);
        }
    }

    private void identify(JsonNode data) {
        if (session != null) {
            link.close(4005, "Already authenticated.");
            return;
        }
        if (refused(data)) {
            return;
        }
        int intents = data.path("intents").asInt(0);
        if (!world.portal().grants(intents)) {
            link.close(4014, "Disallowed intent(s).");
            return;
        }
        var shard = Json.list(data, "shard");
        SessionKey key;
        try {
            key = SessionKey.fresh(shard.path(0).asInt(0), shard.path(1).asInt(1), intents);
        } catch (IllegalArgumentException e) {
            link.close(4010, "Invalid shard.");
            return;
        }
        session = gateway.identify(link, key);
    }

    private void resume(JsonNode data) {
        if (refused(data)) {
            return;
        }
        var resumed = gateway.resume(
                link, Json.text(data, "session_id"), data.path("seq").asLong(0));
        if (resumed.isEmpty()) {
            link.send(INVALID_SESSION);
        }
        session = resumed.orElse(session);
    }

    private boolean refused(JsonNode data) {
        var token = Json.text(data, "token");
        link.token(token);
        if (gateway.refuses(token)) {
            link.close(4004, "Authentication failed.");
            return true;
        }
        return false;
    }

    /// Answers a request for members: all, by ids, or by the start of a name.
    private void members(JsonNode data) {
        var mine = session;
        if (mine != null) {
            world.guild(Json.id(data, "guild_id"))
                    .ifPresent(guild -> MemberChunks.of(guild, data)
                            .forEach(chunk -> mine.dispatch("GUILD_MEMBERS_CHUNK", Json.write(chunk))));
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
