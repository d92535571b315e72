package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Overwrite;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What a channel or a thread can be made of, checked by Discord's bounds.
final class ChannelFields {
    private static final Set<Integer> KINDS = Set.of(
            GuildChannel.TEXT,
            GuildChannel.VOICE,
            GuildChannel.CATEGORY,
            GuildChannel.ANNOUNCEMENT,
            GuildChannel.STAGE,
            GuildChannel.FORUM);
    private static final Set<Integer> ARCHIVE_AFTER = Set.of(60, 1_440, 4_320, 10_080);
    private static final int LONGEST_NAME = 100;
    private static final int SLOWEST = 21_600;

    private ChannelFields() {}

    /// The fields of a new channel, with those that every channel has.
    ///
    /// @throws Refusal 50035
    static ObjectNode created(Call call, Guild guild) {
        var fields = sent(call, guild);
        Limits.check(form -> form.length(fields, "name", 1, LONGEST_NAME));
        if (!KINDS.contains(Json.integer(fields, "type"))) {
            throw Refusal.invalid("type", "BASE_TYPE_CHOICES", "Value must be one of (0, 2, 4, 5, 13, 15).");
        }
        var channel = Json.object()
                .put("type", Json.integer(fields, "type"))
                .put("position", guild.channels().all().size())
                .put("flags", 0)
                .put("nsfw", false)
                .put("rate_limit_per_user", 0);
        channel.putNull("topic").putNull("last_message_id").putNull("parent_id");
        if (GuildChannel.speaks(Json.integer(fields, "type"))) {
            channel.put("bitrate", 64_000).put("user_limit", 0);
        }
        if (Json.integer(fields, "type") == GuildChannel.FORUM) {
            channel.putArray("available_tags");
        }
        fields.properties().forEach(field -> channel.set(field.getKey(), field.getValue()));
        return channel;
    }

    /// The fields of an edit.
    ///
    /// @throws Refusal 50035
    static ObjectNode edited(Call call, Guild guild) {
        var fields = sent(call, guild);
        if (fields.has("name")) {
            Limits.check(form -> form.length(fields, "name", 1, LONGEST_NAME));
        }
        return fields;
    }

    private static ObjectNode sent(Call call, Guild guild) {
        var fields = call.fields(
                "type",
                "name",
                "topic",
                "position",
                "nsfw",
                "rate_limit_per_user",
                "bitrate",
                "user_limit",
                "parent_id",
                "default_auto_archive_duration",
                "available_tags",
                "default_reaction_emoji",
                "default_sort_order",
                "default_forum_layout",
                "default_thread_rate_limit_per_user",
                "rtc_region",
                "video_quality_mode",
                "flags");
        Limits.check(form -> {
            form.atMost(fields, "topic", Json.integer(fields, "type") == GuildChannel.FORUM ? 4_096 : 1_024);
            form.range(fields, "rate_limit_per_user", 0, SLOWEST);
        });
        if (fields.hasNonNull("parent_id")) {
            var parent = guild.channels().find(Json.id(fields, "parent_id"));
            if (parent.filter(found -> found.type() == GuildChannel.CATEGORY).isEmpty()) {
                throw Refusal.invalid("parent_id", "CHANNEL_PARENT_INVALID", "Category does not exist");
            }
        }
        return fields;
    }

    /// The overwrites that a body names, if it names any.
    static Optional<List<Overwrite>> overwrites(JsonNode body) {
        if (!body.has("permission_overwrites")) {
            return Optional.empty();
        }
        return Optional.of(Json.list(body, "permission_overwrites")
                .valueStream()
                .map(entry -> overwrite(Json.id(entry, "id"), entry))
                .toList());
    }

    static Overwrite overwrite(long id, JsonNode body) {
        return new Overwrite(id, Json.integer(body, "type") == 1, Json.id(body, "allow"), Json.id(body, "deny"));
    }

    /// The fields of a new thread.
    ///
    /// @throws Refusal 50035
    static ObjectNode thread(JsonNode body, GuildChannel parent, long owner, int type, String now) {
        Limits.check(form -> form.length(body, "name", 1, LONGEST_NAME));
        var thread = GuildChannel.threadFields(type, Json.text(body, "name"), parent, owner, now)
                .put("rate_limit_per_user", Json.integer(body, "rate_limit_per_user"));
        var metadata = thread.withObjectProperty("thread_metadata").put("auto_archive_duration", archiveAfter(body));
        if (type == GuildChannel.PRIVATE_THREAD) {
            metadata.put("invitable", !body.has("invitable") || Json.flag(body, "invitable"));
        }
        if (body.has("applied_tags")) {
            thread.set("applied_tags", body.path("applied_tags"));
        }
        return thread;
    }

    /// The fields of a thread's edit, its metadata under one name.
    ///
    /// @throws Refusal 50035
    static ObjectNode threadEdit(Call call, GuildChannel thread, String now) {
        var body = call.object();
        var fields = call.fields("name", "rate_limit_per_user", "applied_tags", "flags");
        if (fields.has("name")) {
            Limits.check(form -> form.length(fields, "name", 1, LONGEST_NAME));
        }
        var metadata = (ObjectNode) thread.field("thread_metadata").deepCopy();
        for (var name : new String[] {"archived", "locked", "invitable"}) {
            if (body.has(name)) {
                metadata.put(name, Json.flag(body, name));
            }
        }
        if (body.has("archived")) {
            metadata.put("archive_timestamp", now);
        }
        if (body.has("auto_archive_duration")) {
            metadata.put("auto_archive_duration", archiveAfter(body));
        }
        return fields.set("thread_metadata", metadata);
    }

    private static int archiveAfter(JsonNode body) {
        int minutes = body.hasNonNull("auto_archive_duration") ? Json.integer(body, "auto_archive_duration") : 4_320;
        if (!ARCHIVE_AFTER.contains(minutes)) {
            throw Refusal.invalid(
                    "auto_archive_duration", "BASE_TYPE_CHOICES", "Value must be one of (60, 1440, 4320, 10080).");
        }
        return minutes;
    }
}
