package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.CHANGE_NICKNAME;
import static dev.hearth.practice.world.Permissions.KICK_MEMBERS;
import static dev.hearth.practice.world.Permissions.MANAGE_NICKNAMES;
import static dev.hearth.practice.world.Permissions.MANAGE_ROLES;
import static dev.hearth.practice.world.Permissions.MODERATE_MEMBERS;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.Member;
import dev.hearth.practice.world.Members;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// `/guilds/{guild}/members`
final class MemberRoutes {
    private static final int PAGE = 1_000;
    private static final int LONGEST_NICK = 32;
    private static final Duration LONGEST_TIMEOUT = Duration.ofDays(28);

    private final World world;
    private final Powers powers;

    MemberRoutes(World world, Powers powers) {
        this.world = world;
        this.powers = powers;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("GET", "guilds/{guild}/members", "list members", this::list),
                Endpoint.of("GET", "guilds/{guild}/members/search", "search members", this::search),
                Endpoint.of(
                        "GET",
                        "guilds/{guild}/members/{user}",
                        "get a member",
                        call -> Reply.ok(powers.member(call, powers.guild(call)).json())),
                Endpoint.of("PATCH", "guilds/{guild}/members/@me", "change the own nickname", this::editOwn),
                Endpoint.of("PATCH", "guilds/{guild}/members/@me/nick", "change the own nickname", this::editOwn),
                Endpoint.of("PATCH", "guilds/{guild}/members/{user}", "nickname, roles, timeout", this::edit),
                Endpoint.of(
                        "PUT",
                        "guilds/{guild}/members/{user}/roles/{role}",
                        "give a role",
                        call -> role(call, Members.give(call.id("role")))),
                Endpoint.of(
                        "DELETE",
                        "guilds/{guild}/members/{user}/roles/{role}",
                        "take a role",
                        call -> role(call, Members.take(call.id("role")))),
                Endpoint.of("DELETE", "guilds/{guild}/members/{user}", "kick a member", this::kick));
    }

    private Reply list(Call call) {
        long after = call.id("after", 0);
        int limit = call.number("limit", 1, PAGE, 1);
        return found(powers.guild(call).members().all().stream()
                .filter(member -> member.user().id() > after)
                .limit(limit));
    }

    private Reply search(Call call) {
        var start = call.request().query("query").toLowerCase(Locale.ROOT);
        int limit = call.number("limit", 1, PAGE, 1);
        return found(powers.guild(call).members().all().stream()
                .filter(member -> begins(member.user().name(), start) || begins(member.nick(), start))
                .limit(limit));
    }

    private static boolean begins(String name, String start) {
        return name.toLowerCase(Locale.ROOT).startsWith(start);
    }

    private static Reply found(Stream<Member> members) {
        var list = Json.array();
        members.forEach(member -> list.add(member.json()));
        return Reply.ok(list);
    }

    private Reply editOwn(Call call) {
        var guild = powers.guild(call, CHANGE_NICKNAME);
        Limits.check(form -> form.atMost(call.object(), "nick", LONGEST_NICK));
        var change = Members.nick(Json.text(call.object(), "nick"));
        return Reply.ok(guild.members()
                .edit(powers.deed(call), world.bot().id(), change)
                .json());
    }

    /// All that is named must be allowed before anything of it is done.
    private Reply edit(Call call) {
        var guild = powers.guild(call);
        var member = powers.member(call, guild);
        var body = call.object();
        UnaryOperator<Member> change = before -> before;
        if (body.has("nick")) {
            change = and(change, nick(guild, member, body));
        }
        if (body.has("roles")) {
            change = and(change, roles(guild, member, body));
        }
        if (body.has("communication_disabled_until")) {
            change = and(change, timeout(guild, member, body.path("communication_disabled_until")));
        }
        return Reply.ok(guild.members()
                .edit(powers.deed(call), member.user().id(), change)
                .json());
    }

    private static UnaryOperator<Member> and(UnaryOperator<Member> first, UnaryOperator<Member> then) {
        return member -> then.apply(first.apply(member));
    }

    private UnaryOperator<Member> nick(Guild guild, Member member, JsonNode body) {
        powers.require(guild, MANAGE_NICKNAMES);
        requireAbove(guild, member);
        Limits.check(form -> form.atMost(body, "nick", LONGEST_NICK));
        return Members.nick(Json.text(body, "nick"));
    }

    private UnaryOperator<Member> roles(Guild guild, Member member, JsonNode body) {
        powers.require(guild, MANAGE_ROLES);
        var wanted = Json.list(body, "roles")
                .valueStream()
                .map(id -> Json.id(id.asString("")))
                .distinct()
                .toList();
        wanted.stream().filter(role -> !member.has(role)).forEach(role -> requireGivable(guild, role));
        member.roles().stream().filter(role -> !wanted.contains(role)).forEach(role -> requireGivable(guild, role));
        return Members.roles(wanted);
    }

    private UnaryOperator<Member> timeout(Guild guild, Member member, JsonNode until) {
        powers.require(guild, MODERATE_MEMBERS);
        powers.requireAbove(guild, member.user().id());
        if (Permissions.has(guild.permissions(member.user().id()), Permissions.ADMINISTRATOR)) {
            throw Powers.missingPermissions();
        }
        return Members.timeout(until.isNull() ? null : instant(until.asString("")));
    }

    private @Nullable Instant instant(String text) {
        try {
            var until = OffsetDateTime.parse(text).toInstant();
            if (until.isAfter(world.ids().now().plus(LONGEST_TIMEOUT))) {
                throw Refusal.invalid(
                        "communication_disabled_until", "COMMUNICATION_DISABLED_TOO_LONG", "Too far in the future.");
            }
            return until;
        } catch (DateTimeParseException e) {
            throw Refusal.invalid(
                    "communication_disabled_until", "DATE_TIME_TYPE_PARSE", "Could not parse " + text + ".");
        }
    }

    private void requireAbove(Guild guild, Member member) {
        if (!powers.isBot(member)) {
            powers.requireAbove(guild, member.user().id());
        }
    }

    private void requireGivable(Guild guild, long id) {
        var role = guild.roles().find(id).orElseThrow(() -> Refusal.notFound(10011, "Unknown Role"));
        if (role.managed() || role.id() == guild.id()) {
            throw Refusal.badRequest(50028, "Invalid Role");
        }
        powers.requireAbove(guild, role);
    }

    private Reply role(Call call, UnaryOperator<Member> change) {
        var guild = powers.guild(call, MANAGE_ROLES);
        var member = powers.member(call, guild);
        requireGivable(guild, call.id("role"));
        guild.members().edit(powers.deed(call), member.user().id(), change);
        return Reply.nothing();
    }

    private Reply kick(Call call) {
        var guild = powers.guild(call, KICK_MEMBERS);
        var member = powers.member(call, guild);
        powers.requireAbove(guild, member.user().id());
        guild.members().kick(powers.deed(call), member.user());
        return Reply.nothing();
    }
}
