package dev.hearth.practice.rest;

import dev.hearth.practice.gateway.GatewayFaults;
import dev.hearth.practice.gateway.SessionStarts;
import dev.hearth.practice.play.Answers;
import dev.hearth.practice.play.Interactions;
import dev.hearth.practice.play.Posting;
import dev.hearth.practice.traffic.Traffic;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.wire.Request;
import dev.hearth.practice.world.Portal;
import dev.hearth.practice.world.World;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Finds the route of a request and turns refusals into answers.
public final class Rest {
    /// Where the API begins; the version is in it.
    public static final String PREFIX = "/api/v10/";

    private static final String BOT = "Bot ";

    private final RateLimiter limiter;
    private final RequestFaults faults;
    private final GatewayFaults tokens;
    private final Portal portal;
    private final Endpoints endpoints;
    private final List<Witness> witnesses = Witness.all();

    public Rest(
            World world,
            Posting posting,
            Interactions interactions,
            Answers answers,
            RequestFaults faults,
            GatewayFaults tokens,
            RateLimiter limiter,
            SessionStarts starts,
            String gatewayUrl) {
        this.limiter = limiter;
        this.faults = faults;
        this.tokens = tokens;
        this.portal = world.portal();
        var powers = new Powers(world);
        var webhooks = new WebhookRoutes(world, powers, posting);
        this.endpoints = new Endpoints(Stream.of(
                        new GatewayRoutes(world, starts, gatewayUrl).all(),
                        new UserRoutes(world, powers).all(),
                        new CommandRoutes(world).all(),
                        new InteractionRoutes(interactions, answers, webhooks).all(),
                        webhooks.all(),
                        new GuildRoutes(world, powers).all(),
                        new RoleRoutes(powers).all(),
                        new MemberRoutes(world, powers).all(),
                        new BanRoutes(world, powers, posting).all(),
                        new ChannelRoutes(world, powers).all(),
                        new ThreadRoutes(world, powers, posting).all(),
                        new StageInstanceRoutes(powers).all(),
                        new MessageRoutes(world, powers, posting).all(),
                        new ReactionRoutes(world, powers).all())
                .flatMap(List::stream)
                .toList());
    }

    public Reply answer(Request request) {
        faults.count(Route.of(request.path().substring(PREFIX.length())));
        return faults.through(request.path(), () -> {
            try {
                var call = endpoints.find(request, PREFIX.length());
                return limiter.through(call, () -> answer(call));
            } catch (Refusal refusal) {
                return refusal.reply();
            }
        });
    }

    private Reply answer(Call call) {
        try {
            return authorized(call);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private Reply authorized(Call call) {
        var header = call.request().header("authorization");
        boolean known = header.startsWith(BOT) && !refuses(header.substring(BOT.length()));
        if (call.endpoint().authority() && !known) {
            throw Refusal.unauthorized();
        }
        var reply = call.endpoint().handler().answer(call);
        witnesses.forEach(witness ->
                witness.answered(call.endpoint().request(), call.request().header("user-agent")));
        return reply;
    }

    /// All requests that are understood here, as `GET guilds/{guild}`, each with what it does.
    public SequencedMap<String, String> understood() {
        var purposes = new LinkedHashMap<String, String>();
        endpoints.all().forEach(endpoint -> purposes.put(endpoint.request(), endpoint.purpose()));
        return purposes;
    }

    /// Notes a call for those who watch, without what opens something or was written by somebody.
    public void show(Traffic traffic, Request request, Reply reply, Instant begun) {
        traffic.call(
                request.method(),
                ShownCall.route(endpoints, request),
                request.body().length(),
                ShownCall.body(request),
                reply,
                begun);
    }

    private boolean refuses(String token) {
        return tokens.refuses(token) || !portal.accepts(token);
    }
}
