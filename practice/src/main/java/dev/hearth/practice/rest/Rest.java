package dev.hearth.practice.rest;

import dev.hearth.practice.gateway.GatewayFaults;
import dev.hearth.practice.play.Answers;
import dev.hearth.practice.play.Interactions;
import dev.hearth.practice.play.Posting;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.wire.Request;
import dev.hearth.practice.world.Portal;
import dev.hearth.practice.world.World;

/// Finds the route of a request and turns refusals into answers.
public final class Rest {
    /// Where the API begins; the version is in it.
    public static final String PREFIX = "/api/v10/";

    private static final String BOT = "Bot ";

    private final RequestFaults faults;
    private final GatewayFaults tokens;
    private final Portal portal;
    private final InteractionRoutes interactions;
    private final CommandRoutes commands;
    private final ChannelRoutes channels;
    private final LookupRoutes lookups;

    public Rest(
            World world,
            Posting posting,
            Interactions interactions,
            Answers answers,
            RequestFaults faults,
            GatewayFaults tokens,
            String gatewayUrl) {
        this.faults = faults;
        this.tokens = tokens;
        this.portal = world.portal();
        this.interactions = new InteractionRoutes(interactions, answers);
        this.commands = new CommandRoutes(world);
        this.channels = new ChannelRoutes(world, posting);
        this.lookups = new LookupRoutes(world, gatewayUrl);
    }

    public Reply answer(Request request) {
        var call = Call.of(request, PREFIX);
        faults.count(Route.of(call.path()));
        return faults.through(request.path(), () -> answer(call));
    }

    private Reply answer(Call call) {
        try {
            return route(call);
        } catch (Refusal refusal) {
            return refusal.reply();
        }
    }

    private Reply route(Call call) {
        return switch (call.part(0)) {
            // These two carry their authority in the path; discord.js sends no other.
            case "interactions" -> interactions.callback(call);
            case "webhooks" -> interactions.webhook(call);
            default -> authorized(call);
        };
    }

    private Reply authorized(Call call) {
        var header = call.request().header("authorization");
        if (!header.startsWith(BOT) || refuses(header.substring(BOT.length()))) {
            throw Refusal.unauthorized();
        }
        return switch (call.part(0)) {
            case "gateway" -> lookups.gateway(call);
            case "users" -> lookups.users(call);
            case "oauth2" -> lookups.application();
            case "applications" ->
                call.is("GET", 2) && call.part(1).equals("@me") ? lookups.application() : commands.answer(call);
            case "channels" -> channels.answer(call);
            case "guilds" -> lookups.guilds(call);
            default -> throw call.unknown();
        };
    }

    private boolean refuses(String token) {
        return tokens.refuses(token) || !portal.accepts(token);
    }
}
