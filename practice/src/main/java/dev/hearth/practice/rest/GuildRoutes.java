package dev.hearth.practice.rest;

import static dev.hearth.practice.world.Permissions.CREATE_GUILD_EXPRESSIONS;
import static dev.hearth.practice.world.Permissions.MANAGE_GUILD;
import static dev.hearth.practice.world.Permissions.MANAGE_GUILD_EXPRESSIONS;
import static dev.hearth.practice.world.Permissions.VIEW_AUDIT_LOG;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.wire.Reply;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.World;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import tools.jackson.databind.node.ObjectNode;

/// A guild itself, its emojis and its audit log.
final class GuildRoutes {
    private static final Pattern EMOJI_NAME = Pattern.compile("\\w{2,32}");
    private static final int PAGE = 100;

    private final World world;
    private final Powers powers;

    GuildRoutes(World world, Powers powers) {
        this.world = world;
        this.powers = powers;
    }

    List<Endpoint> all() {
        return List.of(
                Endpoint.of("GET", "guilds/{guild}", "get a guild", this::get),
                Endpoint.of("PATCH", "guilds/{guild}", "edit a guild", this::edit),
                Endpoint.of("GET", "guilds/{guild}/audit-logs", "read the audit log", this::auditLog),
                Endpoint.of("GET", "guilds/{guild}/emojis", "list emojis", this::emojis),
                Endpoint.of(
                        "GET",
                        "guilds/{guild}/emojis/{emoji}",
                        "get an emoji",
                        call -> Reply.ok(emoji(call, powers.guild(call)))),
                Endpoint.of("POST", "guilds/{guild}/emojis", "create an emoji", this::createEmoji),
                Endpoint.of("PATCH", "guilds/{guild}/emojis/{emoji}", "edit an emoji", this::editEmoji),
                Endpoint.of("DELETE", "guilds/{guild}/emojis/{emoji}", "delete an emoji", this::deleteEmoji));
    }

    private Reply get(Call call) {
        var guild = powers.guild(call);
        var json = guild.json();
        if (call.flag("with_counts")) {
            json.put("approximate_member_count", guild.members().size())
                    .put("approximate_presence_count", guild.members().size());
        }
        return Reply.ok(json);
    }

    private Reply edit(Call call) {
        var guild = powers.guild(call, MANAGE_GUILD);
        var fields = call.fields(
                "name",
                "description",
                "preferred_locale",
                "verification_level",
                "default_message_notifications",
                "explicit_content_filter",
                "afk_channel_id",
                "afk_timeout",
                "system_channel_id",
                "system_channel_flags",
                "rules_channel_id",
                "public_updates_channel_id",
                "safety_alerts_channel_id",
                "premium_progress_bar_enabled");
        if (fields.has("name")) {
            Limits.check(form -> form.length(fields, "name", 2, 100));
        }
        guild.edit(powers.deed(call), fields);
        return Reply.ok(guild.json());
    }

    private Reply auditLog(Call call) {
        var guild = powers.guild(call, VIEW_AUDIT_LOG);
        int limit = call.number("limit", 1, PAGE, 50);
        var json = Json.object();
        var entries = json.putArray("audit_log_entries");
        var people = new LinkedHashSet<Long>();
        guild.auditLog().entries(wanted(call)).limit(limit).forEach(entry -> {
            entries.add(entry);
            people.add(Json.id(entry, "user_id"));
            people.add(Json.id(entry, "target_id"));
        });
        var users = json.putArray("users");
        people.stream().flatMap(id -> world.user(id).stream()).forEach(user -> users.add(user.json()));
        for (var none : new String[] {
            "webhooks",
            "integrations",
            "threads",
            "application_commands",
            "auto_moderation_rules",
            "guild_scheduled_events"
        }) {
            json.putArray(none);
        }
        return Reply.ok(json);
    }

    private static Predicate<ObjectNode> wanted(Call call) {
        long user = call.id("user_id", 0);
        long action = call.id("action_type", 0);
        long before = call.id("before", Long.MAX_VALUE);
        long after = call.id("after", 0);
        return entry -> (user == 0 || Json.id(entry, "user_id") == user)
                && (action == 0 || Json.integer(entry, "action_type") == action)
                && Json.id(entry, "id") < before
                && Json.id(entry, "id") > after;
    }

    private Reply emojis(Call call) {
        var list = Json.array();
        powers.guild(call).emojis().all().forEach(list::add);
        return Reply.ok(list);
    }

    private static ObjectNode emoji(Call call, Guild guild) {
        return guild.emojis().find(call.id("emoji")).orElseThrow(() -> Refusal.notFound(10014, "Unknown Emoji"));
    }

    private Reply createEmoji(Call call) {
        var guild = powers.guild(call, CREATE_GUILD_EXPRESSIONS);
        var fields = named(call.fields("name", "roles"));
        if (!fields.has("roles")) {
            fields.putArray("roles");
        }
        return Reply.of(201, guild.emojis().create(powers.deed(call), fields));
    }

    private static ObjectNode named(ObjectNode fields) {
        if (!EMOJI_NAME.matcher(Json.text(fields, "name")).matches()) {
            throw Refusal.invalid("name", "STRING_TYPE_REGEX", "String value did not match validation regex.");
        }
        return fields;
    }

    private Reply editEmoji(Call call) {
        var guild = powers.guild(call, MANAGE_GUILD_EXPRESSIONS);
        return Reply.ok(
                guild.emojis().edit(powers.deed(call), emoji(call, guild), named(call.fields("name", "roles"))));
    }

    private Reply deleteEmoji(Call call) {
        var guild = powers.guild(call, MANAGE_GUILD_EXPRESSIONS);
        guild.emojis().delete(powers.deed(call), emoji(call, guild));
        return Reply.nothing();
    }
}
