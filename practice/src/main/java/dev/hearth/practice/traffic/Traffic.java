package dev.hearth.practice.traffic;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The newest gateway frames and REST calls, redacted when they are noted: nothing that somebody wrote is kept. Noted
/// only while somebody looks, since a benchmark sends millions; who looks again after a while begins anew.
public final class Traffic {
    /// Entries that are kept.
    public static final int KEPT = 500;

    /// How long after a look it is noted on.
    static final Duration WATCHED = Duration.ofSeconds(30);

    private static final int CUT = 1006;

    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Deque<Entry> kept = new ArrayDeque<>();
    private final AtomicInteger lines = new AtomicInteger();
    private volatile Instant watchedUntil = Instant.MIN;
    private long seq;

    public Traffic(InstantSource clock) {
        this.clock = clock;
    }

    /// Whether somebody looks; spares the work of noting for nobody.
    public boolean watched() {
        return clock.instant().isBefore(watchedUntil);
    }

    /// What was noted after an entry, oldest first. To ask is to look.
    public ObjectNode after(long entry) {
        lock.lock();
        try {
            if (!watched()) {
                kept.clear();
            }
            watchedUntil = clock.instant().plus(WATCHED);
            var json = Json.object().put("next", seq);
            var list = json.putArray("entries");
            kept.stream().filter(one -> one.seq() > entry).forEach(one -> list.add(one.json()));
            return json;
        } finally {
            lock.unlock();
        }
    }

    /// Notes a REST call that was answered.
    ///
    /// @param route its path, without what opens something or was written by somebody
    /// @param sent  what came with it
    public void call(String method, String route, int bytes, JsonNode sent, Reply reply, Instant begun) {
        var body = Json.object();
        body.set("sent", Redaction.of(sent));
        body.set("answered", answered(reply));
        note(
                begun,
                Json.object()
                        .put("kind", "rest")
                        .put("from", "bot")
                        .put("method", method)
                        .put("route", route)
                        .put("status", reply.status())
                        .put("lost", reply.lost())
                        .put("ms", Duration.between(begun, clock.instant()).toMillis())
                        .put("size", bytes)
                        .put("answerSize", reply.body().length()),
                body);
    }

    /// A refusal is in this server's own words, which tell why.
    private static JsonNode answered(Reply reply) {
        if (reply.body().length() == 0) {
            return Json.object().nullNode();
        }
        var body = read(new String(reply.body().bytes(), StandardCharsets.UTF_8));
        return reply.status() < 400 ? Redaction.of(body) : body;
    }

    private static JsonNode read(String text) {
        try {
            return Json.read(text);
        } catch (Refusal e) {
            return Json.object().put("unreadable", text.length());
        }
    }

    /// A new connection of the gateway.
    public Line line() {
        return new Line(lines.incrementAndGet());
    }

    private void note(Instant at, ObjectNode head, JsonNode body) {
        var text = Json.write(body);
        lock.lock();
        try {
            kept.addLast(new Entry(++seq, at, head, text));
            if (kept.size() > KEPT) {
                kept.removeFirst();
            }
        } finally {
            lock.unlock();
        }
    }

    /// A part of a route that varies, as it may be shown: an id is, anything else is only named.
    public static String part(String name, String given) {
        return Redaction.isNumber(given) || given.equals("@original") ? given : "{" + name + "}";
    }

    /// One connection of the gateway, by its number since the start. The session's own name would let others resume it.
    public final class Line {
        private final int number;
        private volatile boolean ended;

        private Line(int number) {
            this.number = number;
        }

        /// The server sent a frame.
        public void sent(String frame) {
            frame("server", frame);
        }

        /// The bot sent a frame.
        public void received(String frame) {
            frame("bot", frame);
        }

        private void frame(String from, String frame) {
            if (watched()) {
                var json = Redaction.of(read(frame));
                note(
                        clock.instant(),
                        head(from)
                                .put("op", json.path("op").asInt(-1))
                                .put("t", Json.text(json, "t"))
                                .put("size", frame.getBytes(StandardCharsets.UTF_8).length),
                        json);
            }
        }

        /// The server ended the connection.
        public void closed(int code) {
            ended("server", code);
        }

        /// The server ended it without a word.
        public void cut() {
            ended("server", CUT);
        }

        /// The bot ended it.
        public void left(int code) {
            ended("bot", code);
        }

        /// The first side to end it is told, not the other one's echo.
        private void ended(String from, int code) {
            if (!ended && watched()) {
                note(clock.instant(), head(from).put("close", code), Json.object());
            }
            ended = true;
        }

        private ObjectNode head(String from) {
            return Json.object().put("kind", "gateway").put("from", from).put("session", number);
        }
    }

    /// The body as text: trees take ten times the memory.
    private record Entry(long seq, Instant at, ObjectNode head, String body) {
        ObjectNode json() {
            var json = Json.object().put("seq", seq).put("at", at.toString());
            json.setAll(head);
            return json.set("json", Json.read(body));
        }
    }
}
