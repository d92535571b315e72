package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.MANAGE_ROLES;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Guild;
import java.util.HashMap;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// `/guilds/{guild}/roles`
final class RoleRoutes {
    private static final int MOST = 250;
    private static final int LONGEST_NAME = 100;

    private final Powers powers;

    RoleRoutes(Powers powers) {
        this.powers = powers;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("GET", "guilds/{guild}/roles", "list roles", call -> list(powers.guild(call))),
                Endpoint.of("POST", "guilds/{guild}/roles", "create a role", this::create),
                Endpoint.of("PATCH", "guilds/{guild}/roles", "move roles", this::move),
                Endpoint.of(
                        "GET",
                        "guilds/{guild}/roles/{role}",
                        "get a role",
                        call -> Reply.ok(powers.role(call, powers.guild(call)).json())),
                Endpoint.of("PATCH", "guilds/{guild}/roles/{role}", "edit a role", this::edit),
                Endpoint.of("DELETE", "guilds/{guild}/roles/{role}", "delete a role", this::delete));
    }

    private static Reply list(Guild guild) {
        var list = Json.array();
        guild.roles().all().forEach(role -> list.add(role.json()));
        return Reply.ok(list);
    }

    private Reply create(Call call) {
        var guild = powers.guild(call, MANAGE_ROLES);
        if (guild.roles().all().size() >= MOST) {
            throw Refusal.badRequest(30005, "Maximum number of guild roles reached (250)");
        }
        var fields = checked(call, guild);
        return Reply.ok(guild.roles().create(powers.deed(call), fields).json());
    }

    private Reply edit(Call call) {
        var guild = powers.guild(call, MANAGE_ROLES);
        var role = powers.role(call, guild);
        powers.requireAbove(guild, role);
        return Reply.ok(guild.roles()
                .edit(powers.deed(call), role, checked(call, guild))
                .json());
    }

    private ObjectNode checked(Call call, Guild guild) {
        var fields = call.fields("name", "permissions", "color", "colors", "hoist", "mentionable");
        Limits.check(form -> form.atMost(fields, "name", LONGEST_NAME));
        if (fields.hasNonNull("permissions")) {
            powers.requireOwn(guild, Json.id(fields, "permissions"));
        }
        return fields;
    }

    private Reply move(Call call) {
        var guild = powers.guild(call, MANAGE_ROLES);
        var places = new HashMap<Long, Integer>();
        for (var entry : call.request().json()) {
            var role =
                    guild.roles().find(Json.id(entry, "id")).orElseThrow(() -> Refusal.notFound(10011, "Unknown Role"));
            if (role.id() != guild.id()) {
                places.put(role.id(), Json.integer(entry, "position"));
            }
        }
        powers.requireBelow(guild, guild.roles().arranged(places));
        guild.roles().move(places);
        return list(guild);
    }

    private Reply delete(Call call) {
        var guild = powers.guild(call, MANAGE_ROLES);
        var role = powers.role(call, guild);
        if (role.id() == guild.id() || role.managed()) {
            throw Refusal.badRequest(50028, "Invalid Role");
        }
        powers.requireAbove(guild, role);
        guild.roles().delete(powers.deed(call), role);
        return Reply.nothing();
    }
}
