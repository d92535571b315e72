package dev.hearth.practice.gateway;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.Intents;
import dev.hearth.practice.world.Member;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Members on request, in chunks as Discord cuts them: all, by ids, or by the start of a name.
final class MemberChunks {
    private static final int CHUNK = 1_000;
    /// Most that a search by the start of a name or by ids gives.
    private static final int MOST_FOUND = 100;

    private MemberChunks() {}

    /// The chunks; none if the whole list is asked for without the intent that it needs.
    static List<ObjectNode> of(Guild guild, JsonNode request, int intents) {
        var ids = ids(request);
        boolean whole = ids.isEmpty() && Json.text(request, "query").isEmpty() && Json.integer(request, "limit") == 0;
        if (whole && (intents & Intents.GUILD_MEMBERS) == 0) {
            return List.of();
        }
        var wanted = ids.isEmpty() ? named(guild, request, whole) : known(guild, ids);
        int count = Math.max(1, (wanted.size() + CHUNK - 1) / CHUNK);
        boolean presences = Json.flag(request, "presences") && (intents & Intents.GUILD_PRESENCES) != 0;
        var chunks = new ArrayList<ObjectNode>(count);
        for (int index = 0; index < count; index++) {
            var part = wanted.subList(index * CHUNK, Math.min(wanted.size(), (index + 1) * CHUNK));
            var chunk = chunk(guild, part).put("chunk_index", index).put("chunk_count", count);
            chunk.set("not_found", index == 0 ? unknown(guild, ids) : Json.array());
            if (request.has("nonce")) {
                chunk.put("nonce", Json.text(request, "nonce"));
            }
            if (presences) {
                addPresences(chunk, part);
            }
            chunks.add(chunk);
        }
        return chunks;
    }

    private static ObjectNode chunk(Guild guild, List<Member> part) {
        var chunk = Json.object().put("guild_id", Json.id(guild.id()));
        var members = chunk.putArray("members");
        part.forEach(member -> members.add(member.json()));
        return chunk;
    }

    /// Everybody of this world is there all the time.
    private static void addPresences(ObjectNode chunk, List<Member> part) {
        var presences = chunk.putArray("presences");
        for (var member : part) {
            var presence = presences.addObject().put("status", "online");
            presence.putObject("user").put("id", Json.id(member.user().id()));
            presence.putArray("activities");
            presence.putObject("client_status").put("desktop", "online");
        }
    }

    private static List<Member> named(Guild guild, JsonNode request, boolean whole) {
        var start = Json.text(request, "query").toLowerCase(Locale.ROOT);
        return guild.members().all().stream()
                .filter(member -> member.user().name().toLowerCase(Locale.ROOT).startsWith(start))
                .limit(whole ? Long.MAX_VALUE : Math.clamp(Json.integer(request, "limit"), 1, MOST_FOUND))
                .toList();
    }

    private static List<Member> known(Guild guild, Set<Long> ids) {
        return ids.stream().flatMap(id -> guild.member(id).stream()).toList();
    }

    private static ArrayNode unknown(Guild guild, Set<Long> ids) {
        var list = Json.array();
        ids.stream().filter(id -> guild.member(id).isEmpty()).forEach(id -> list.add(Json.id(id)));
        return list;
    }

    /// `user_ids` may be one id or a list.
    private static Set<Long> ids(JsonNode request) {
        var ids = new LinkedHashSet<Long>();
        var given = request.path("user_ids");
        if (given.isArray()) {
            given.valueStream().limit(MOST_FOUND).forEach(id -> ids.add(Json.id(id.asString(""))));
        } else if (!given.isMissingNode()) {
            ids.add(Json.id(given.asString("")));
        }
        return ids;
    }
}
