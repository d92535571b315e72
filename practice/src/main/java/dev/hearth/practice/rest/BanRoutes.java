package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.BAN_MEMBERS;
import static dev.hearth.practice.world.Permissions.KICK_MEMBERS;

import dev.hearth.practice.play.Posting;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.Member;
import dev.hearth.practice.world.Members.Ban;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.Snowflakes;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// `/guilds/{guild}/bans`, and pruning
final class BanRoutes {
    private static final int PAGE = 1_000;
    private static final int MOST_AT_ONCE = 200;
    private static final int WEEK = 604_800;
    private static final int MOST_DAYS = 30;

    private final World world;
    private final Powers powers;
    private final Posting posting;

    BanRoutes(World world, Powers powers, Posting posting) {
        this.world = world;
        this.powers = powers;
        this.posting = posting;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("GET", "guilds/{guild}/bans", "list bans", this::list),
                Endpoint.of(
                        "GET",
                        "guilds/{guild}/bans/{user}",
                        "get a ban",
                        call -> Reply.ok(
                                ban(call, powers.guild(call, BAN_MEMBERS)).json())),
                Endpoint.of("PUT", "guilds/{guild}/bans/{user}", "ban an account", this::ban),
                Endpoint.of("DELETE", "guilds/{guild}/bans/{user}", "lift a ban", this::unban),
                Endpoint.of("POST", "guilds/{guild}/bulk-ban", "ban many accounts", this::many),
                Endpoint.of("GET", "guilds/{guild}/prune", "count who would be pruned", this::pruneCount),
                Endpoint.of("POST", "guilds/{guild}/prune", "kick who was silent for days", this::prune));
    }

    private Reply list(Call call) {
        long after = call.id("after", 0);
        int limit = call.number("limit", 1, PAGE, PAGE);
        var list = Json.array();
        powers.guild(call, BAN_MEMBERS).members().bans().stream()
                .filter(ban -> ban.user().id() > after)
                .limit(limit)
                .forEach(ban -> list.add(ban.json()));
        return Reply.ok(list);
    }

    private static Ban ban(Call call, Guild guild) {
        return guild.members().ban(call.id("user")).orElseThrow(() -> Refusal.notFound(10026, "Unknown Ban"));
    }

    private Reply ban(Call call) {
        var guild = powers.guild(call, BAN_MEMBERS);
        var user = world.user(call.id("user")).orElseThrow(Refusal::unknownUser);
        int seconds = Json.integer(call.object(), "delete_message_seconds");
        if (seconds < 0 || seconds > WEEK) {
            throw Refusal.invalid(
                    "delete_message_seconds", "NUMBER_TYPE_MAX", "int value should be between 0 and 604800.");
        }
        powers.requireAbove(guild, user.id());
        guild.members().ban(powers.deed(call), user);
        if (seconds > 0) {
            forget(guild, user, world.ids().now().minusSeconds(seconds));
        }
        return Reply.nothing();
    }

    /// Deletes what somebody said since then.
    private void forget(Guild guild, User user, Instant since) {
        Stream.concat(guild.channels().all().stream(), guild.channels().threads())
                .forEach(channel -> {
                    var said = world.messages()
                            .newestFirst(channel, world.bot())
                            .filter(message -> message.author().id() == user.id())
                            .takeWhile(
                                    message -> Snowflakes.instant(message.id()).isAfter(since))
                            .toList();
                    if (!said.isEmpty()) {
                        posting.delete(channel, said);
                    }
                });
    }

    private Reply unban(Call call) {
        var guild = powers.guild(call, BAN_MEMBERS);
        guild.members().unban(powers.deed(call), ban(call, guild));
        return Reply.nothing();
    }

    private Reply many(Call call) {
        var guild = powers.guild(call, BAN_MEMBERS | Permissions.MANAGE_GUILD);
        Limits.check(form -> form.size(call.object(), "user_ids", 1, MOST_AT_ONCE));
        var answer = Json.object();
        var banned = answer.putArray("banned_users");
        var failed = answer.putArray("failed_users");
        for (var id : Json.list(call.object(), "user_ids")) {
            var user = world.user(Json.id(id.asString(""))).filter(found -> mayBan(guild, found));
            user.ifPresent(found -> guild.members().ban(powers.deed(call), found));
            (user.isPresent() ? banned : failed).add(id);
        }
        if (banned.isEmpty()) {
            throw Refusal.badRequest(500000, "Failed to ban users");
        }
        return Reply.ok(answer);
    }

    private Reply pruneCount(Call call) {
        var guild = powers.guild(call, KICK_MEMBERS | Permissions.MANAGE_GUILD);
        int days = call.number("days", 1, MOST_DAYS, 7);
        var roles = Stream.of(call.request().query("include_roles").split(",", -1));
        return Reply.ok(Json.object()
                .put("pruned", silent(guild, days, roles.map(Json::id).toList()).size()));
    }

    private Reply prune(Call call) {
        var guild = powers.guild(call, KICK_MEMBERS | Permissions.MANAGE_GUILD);
        var body = call.object();
        Limits.check(form -> form.range(body, "days", 1, MOST_DAYS));
        var roles = Json.list(body, "include_roles").valueStream().map(role -> Json.id(role.asString("")));
        var gone = silent(guild, body.path("days").asInt(7), roles.toList());
        guild.members().prune(powers.deed(call), gone);
        boolean counted = body.path("compute_prune_count").asBoolean(true);
        return Reply.ok(
                counted
                        ? Json.object().put("pruned", gone.size())
                        : Json.object().putNull("pruned"));
    }

    /// Who came before those days, said nothing since, and has no role but such as are named.
    private List<User> silent(Guild guild, int days, List<Long> roles) {
        var since = world.ids().now().minus(Duration.ofDays(days));
        var heard = Stream.concat(
                        guild.channels().all().stream(), guild.channels().threads())
                .flatMap(channel -> world.messages()
                        .newestFirst(channel, world.bot())
                        .takeWhile(message -> Snowflakes.instant(message.id()).isAfter(since)))
                .map(message -> message.author().id())
                .collect(Collectors.toSet());
        return guild.members().all().stream()
                .filter(member -> !member.user().bot() && member.user().id() != guild.owner())
                .filter(member -> roles.containsAll(member.roles()))
                .filter(member ->
                        OffsetDateTime.parse(member.joinedAt()).toInstant().isBefore(since))
                .map(Member::user)
                .filter(user -> !heard.contains(user.id()))
                .toList();
    }

    private boolean mayBan(Guild guild, User user) {
        return user.id() != guild.owner()
                && guild.rank(world.bot().id()) > guild.rank(user.id())
                && guild.members().ban(user.id()).isEmpty();
    }
}
