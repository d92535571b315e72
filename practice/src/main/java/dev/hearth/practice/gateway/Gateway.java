package dev.hearth.practice.gateway;

import dev.hearth.practice.traffic.Traffic;
import dev.hearth.practice.wire.Connection;
import dev.hearth.practice.wire.Inbound;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.World;
import dev.hearth.practice.world.WorldEvent;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/// All sessions of the bot, and what is dispatched to them.
public final class Gateway implements AutoCloseable {
    /// Sessions that are remembered at once; an abandoned one makes room.
    private static final int MAX_SESSIONS = 256;

    private static final String VERSION = "10";
    private static final int GOING_AWAY = 1001;
    /// How long clients have to hear that the server goes away.
    private static final Duration FAREWELL = Duration.ofMillis(800);

    private final World world;
    private final GatewayFaults faults;
    private final Traffic traffic;
    private final Greetings greetings;
    private final SessionStarts starts;
    private final Handshake handshake;
    private final Pulse pulse;
    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    /// Every connection, also such as have not said yet who they are.
    private final Set<Link> links = ConcurrentHashMap.newKeySet();
    private volatile boolean closing;

    /// A gateway that nobody is connected to yet.
    ///
    /// @param url where clients reach this gateway, also for a resume
    public Gateway(World world, GatewayFaults faults, Traffic traffic, GatewayRules rules, String url) {
        this.world = world;
        this.faults = faults;
        this.traffic = traffic;
        this.greetings = new Greetings(world, url);
        this.starts = new SessionStarts(rules, world.ids()::now);
        this.handshake = new Handshake(world, faults, starts);
        this.pulse = new Pulse(rules.heartbeat());
        world.hear(this::told);
    }

    /// Passes a change of the world on to the sessions that hear of such; what the bot may not see it is not told.
    private void told(WorldEvent event) {
        switch (event.kind()) {
            case GUILD_CREATE -> world.guild(event.guildId()).ifPresent(this::arrived);
            case GUILD_DELETE -> left(event.guildId());
            default -> {
                boolean seen =
                        event.channel().isEmpty() || event.channel().get().shows(world.bot());
                int intent = event.kind().intent(event.guildId());
                if (seen && hears(event.guildId(), intent)) {
                    var data = event.data().get();
                    dispatch(Event.of(event.kind().name(), event.guildId(), intent, data));
                }
            }
        }
    }

    /// Greets a new connection.
    public Inbound connect(Connection connection, Map<String, String> query) {
        var link = new Link(connection, "zlib-stream".equals(query.get("compress")), traffic.line());
        links.add(link);
        var version = query.getOrDefault("v", VERSION);
        if (closing) {
            link.close(GOING_AWAY, "The server goes away.");
        } else if (!version.equals(VERSION)) {
            link.close(4012, "Invalid API version.");
        }
        return new Client(this, world, faults, link);
    }

    /// Sends an event to every session that hears it; false if there is none, not even one that may resume.
    public boolean dispatch(Event event) {
        boolean heard = false;
        if (!reaches(event.guildId())) {
            return false;
        }
        for (var session : sessions.values()) {
            if (session.key().hears(event.guildId(), event.intent())) {
                session.dispatch(event);
                heard = true;
            }
        }
        return heard;
    }

    /// Whether such an event would reach anybody; spares the work of making one for nobody.
    public boolean hears(long guildId, int intent) {
        return reaches(guildId)
                && sessions.values().stream().anyMatch(session -> session.key().hears(guildId, intent));
    }

    public boolean online() {
        return sessions.values().stream().anyMatch(Session::connected);
    }

    /// Ends every connection; a code that allows it keeps the session for a resume.
    public void closeAll(int code) {
        sessions.values().forEach(session -> session.link().ifPresent(link -> link.close(code, "as ordered")));
    }

    /// Ends the connections whose token is no longer accepted.
    public void closeRefused() {
        for (var session : sessions.values()) {
            session.link()
                    .filter(link -> handshake.refuses(link.token()))
                    .ifPresent(link -> link.close(4004, "Authentication failed."));
        }
    }

    Handshake handshake() {
        return handshake;
    }

    Pulse pulse() {
        return pulse;
    }

    /// What is left of the day's identifies.
    public SessionStarts starts() {
        return starts;
    }

    /// How the bot shows itself: as the session of its lowest shard does.
    public Presence presence() {
        return sessions.values().stream()
                .filter(Session::connected)
                .min(Comparator.comparingInt(session -> session.key().shard()))
                .map(Session::presence)
                .orElse(Presence.OFFLINE);
    }

    /// Tells every client that the server goes away: one whose connection merely broke would try again at once.
    @Override
    public void close() {
        closing = true;
        links.forEach(link -> link.close(GOING_AWAY, "The server goes away."));
        world.signal().await(links::isEmpty, FAREWELL);
        pulse.close();
    }

    /// Tells the sessions of a guild that the bot was let in.
    private void arrived(Guild guild) {
        of(guild.id())
                .forEach(session ->
                        session.dispatch("GUILD_CREATE", Json.write(greetings.guildCreate(guild, session.key()))));
    }

    /// Tells them that it was put out.
    private void left(long guild) {
        var gone = Json.write(Json.object().put("id", Json.id(guild)));
        of(guild).forEach(session -> session.dispatch("GUILD_DELETE", gone));
    }

    private Stream<Session> of(long guild) {
        return sessions.values().stream().filter(session -> session.key().hasGuild(guild));
    }

    /// Whether the bot hears of a guild at all; of direct messages (0) always.
    private boolean reaches(long guildId) {
        return guildId == 0
                || world.guild(guildId)
                        .flatMap(guild -> guild.member(world.bot().id()))
                        .isPresent();
    }

    /// Ends every connection without a word, as a network that breaks does.
    public void cutAll() {
        sessions.values().forEach(session -> session.link().ifPresent(Link::cut));
    }

    /// Asks every client to come back on a new connection (op 7).
    public void askToReconnect() {
        sessions.values().forEach(session -> session.link().ifPresent(link -> link.send(Client.RECONNECT)));
    }

    /// Tells every session that it is no longer valid (op 9).
    ///
    /// @param resumable whether the bot may take it up again; else it has to identify anew
    public void invalidateAll(boolean resumable) {
        sessions.values().forEach(session -> {
            if (!resumable) {
                sessions.remove(session.key().id());
            }
            session.link().ifPresent(link -> link.send(resumable ? Client.RESUMABLE_SESSION : Client.INVALID_SESSION));
        });
        world.signal().changed();
    }

    Session identify(Link link, SessionKey key) {
        sessions.values().removeIf(old -> !old.connected() && old.key().sameShard(key));
        var session = new Session(key, 0, faults);
        session.begin(link, () -> greet(session));
        world.signal().changed();
        return session;
    }

    /// Whether a client claims to have heard more than was ever said to it.
    boolean isAhead(String id, long seq) {
        var known = sessions.get(id);
        return known != null && known.seq() < seq;
    }

    Optional<Session> resume(Link link, String id, long lastSeen) {
        if (faults.refusesResumes()) {
            return Optional.empty();
        }
        var session = Optional.ofNullable(sessions.get(id))
                .or(() -> SessionKey.parse(id).map(key -> new Session(key, Math.max(0, lastSeen), faults)));
        session.ifPresent(this::keep);
        var resumed = session.filter(known -> known.resume(link, lastSeen));
        if (resumed.isEmpty()) {
            sessions.remove(id);
        }
        world.signal().changed();
        return resumed;
    }

    /// Notes that a connection ended, whether somebody spoke on it or not.
    void forget(Link link) {
        links.remove(link);
        world.signal().changed();
    }

    /// Takes a session off its connection that ended.
    void leave(Session session, Link link, int code) {
        session.leave(link);
        if (isFinal(code)) {
            sessions.remove(session.key().id(), session);
        }
        world.signal().changed();
    }

    /// Whether a client does not come back to its session after this close code: it said goodbye, was
    /// refused, or fell silent.
    private static boolean isFinal(int code) {
        return code == 1000 || code == 1001 || code == 4004 || code == 4009 || (code >= 4010 && code <= 4014);
    }

    private void keep(Session session) {
        if (sessions.size() >= MAX_SESSIONS) {
            sessions.values().removeIf(old -> !old.connected());
        }
        sessions.put(session.key().id(), session);
    }

    /// Keeps the session first: an event that comes meanwhile waits for the greeting instead of being lost.
    private void greet(Session session) {
        keep(session);
        session.greet("READY", Json.write(greetings.ready(session.key())));
        world.guildsOfBot().stream()
                .filter(guild -> session.key().hasGuild(guild.id()))
                .forEach(guild ->
                        session.greet("GUILD_CREATE", Json.write(greetings.guildCreate(guild, session.key()))));
    }
}
