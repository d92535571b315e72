package dev.hearth.app.supervisor.discord;

import dev.hearth.control.Bot;
import dev.hearth.control.BotPermission;
import dev.hearth.control.Invite;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.TokenCheck;
import dev.hearth.control.supervisor.TokenCheck.GuildSeen;
import dev.hearth.control.supervisor.TokenCheck.IntentCheck;
import dev.hearth.control.supervisor.TokenCheck.PrivilegedIntent;
import dev.hearth.control.supervisor.TokenShape;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Looks at a token with Discord's own eyes: whose it is, what is switched on, where the bot is and what it may do.
public final class DiscordProbe {
    /// What this version's engine asks of Discord beyond the ordinary.
    private static final Set<PrivilegedIntent> NEEDED = Set.of();

    private static final Duration TOLERATED_SKEW = Duration.ofMinutes(5);
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final long ADMINISTRATOR = 1L << 3;
    private static final int UNAUTHORIZED = 401;

    private final DiscordBase base;
    private final String version;
    private final InstantSource clock;

    /// A probe of the Discord that lies at a base.
    public DiscordProbe(DiscordBase base, String version, InstantSource clock) {
        this.base = base;
        this.version = version;
        this.clock = clock;
    }

    /// Judges a token, by its shape first; only one of the right shape is sent anywhere.
    public TokenCheck check(String pasted) throws InterruptedException {
        var shape = TokenShape.of(pasted);
        if (shape != TokenShape.GOOD) {
            return failed(shape, Verdicts.shape(shape), Optional.empty());
        }
        try (var http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(CONNECT)
                .build()) {
            return ask(http, pasted.strip());
        } catch (IOException e) {
            return failed(shape, Verdicts.unreachable(), Optional.empty());
        }
    }

    private TokenCheck ask(HttpClient http, String token) throws IOException, InterruptedException {
        var me = DiscordCall.get(http, base, "users/@me", token, version);
        var skew = me.date().map(theirs -> Duration.between(theirs, clock.instant()));
        if (me.status() == UNAUTHORIZED) {
            return failed(TokenShape.GOOD, Verdicts.refused(), skew);
        }
        if (!me.isOk()) {
            return failed(TokenShape.GOOD, Verdicts.failing(me.status()), skew);
        }
        var application = DiscordCall.get(http, base, "applications/@me", token, version);
        var gateway = DiscordCall.get(http, base, "gateway/bot", token, version);
        var guilds = DiscordCall.get(http, base, "users/@me/guilds?limit=100", token, version);
        for (var answer : List.of(application, gateway, guilds)) {
            if (!answer.isOk()) {
                return failed(TokenShape.GOOD, Verdicts.failing(answer.status()), skew);
            }
        }
        var left = gateway.json().path("session_start_limit").path("remaining");
        return new TokenCheck(
                TokenShape.GOOD,
                skew.filter(off -> off.abs().compareTo(TOLERATED_SKEW) > 0).map(Verdicts::clockOff),
                Optional.of(bot(me.json())),
                intents(application.json().path("flags").asLong(0)),
                guilds(guilds.json()),
                Optional.of(Invite.link(application.json().path("id").asString(), BotPermission.always())),
                skew.map(Duration::toSeconds),
                left.isInt() ? Optional.of(left.asInt()) : Optional.empty());
    }

    private static TokenCheck failed(TokenShape shape, Problem why, Optional<Duration> skew) {
        return new TokenCheck(
                shape,
                Optional.of(why),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                skew.map(Duration::toSeconds),
                Optional.empty());
    }

    private static Bot bot(JsonNode user) {
        var id = user.path("id").asString("");
        var avatar = user.path("avatar");
        return new Bot(
                id,
                user.path("username").asString(""),
                avatar.isString()
                        ? Optional.of("https://cdn.discordapp.com/avatars/" + id + "/" + avatar.asString() + ".png")
                        : Optional.empty());
    }

    /// Discord's developer documentation, application flags: of each intent one bit for bots in many guilds, one for
    /// those in few.
    private static List<IntentCheck> intents(long flags) {
        return Stream.of(PrivilegedIntent.values())
                .map(intent -> {
                    int shift = switch (intent) {
                        case PRESENCE -> 12;
                        case SERVER_MEMBERS -> 14;
                        case MESSAGE_CONTENT -> 18;
                    };
                    return new IntentCheck(intent, (flags >> shift & 0b11) != 0, NEEDED.contains(intent));
                })
                .toList();
    }

    private static List<GuildSeen> guilds(JsonNode list) {
        var seen = new ArrayList<GuildSeen>();
        for (var guild : list) {
            long granted = Long.parseUnsignedLong(guild.path("permissions").asString("0"));
            var missing = BotPermission.always().stream()
                    .filter(permission -> (granted & (permission.bit() | ADMINISTRATOR)) == 0)
                    .toList();
            seen.add(new GuildSeen(
                    guild.path("id").asString(""), guild.path("name").asString(""), missing));
        }
        return seen;
    }
}
