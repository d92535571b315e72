package dev.hearth.practice.gateway;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.Member;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Members on request, in chunks as Discord cuts them.
final class MemberChunks {
    private static final int CHUNK = 1_000;

    private MemberChunks() {}

    static List<ObjectNode> of(Guild guild, JsonNode request) {
        var wanted = wanted(guild, request);
        int count = Math.max(1, (wanted.size() + CHUNK - 1) / CHUNK);
        var chunks = new ArrayList<ObjectNode>(count);
        for (int index = 0; index < count; index++) {
            var chunk = Json.object()
                    .put("guild_id", Json.id(guild.id()))
                    .put("chunk_index", index)
                    .put("chunk_count", count);
            if (request.has("nonce")) {
                chunk.put("nonce", Json.text(request, "nonce"));
            }
            chunk.putArray("not_found");
            var members = chunk.putArray("members");
            wanted.subList(index * CHUNK, Math.min(wanted.size(), (index + 1) * CHUNK))
                    .forEach(member -> members.add(member.json()));
            chunks.add(chunk);
        }
        return chunks;
    }

    private static List<Member> wanted(Guild guild, JsonNode request) {
        var start = Json.text(request, "query").toLowerCase(Locale.ROOT);
        int limit = Json.integer(request, "limit");
        var ids = ids(request);
        return guild.members().all().stream()
                .filter(member -> ids.isEmpty() || ids.contains(member.user().id()))
                .filter(member -> member.user().name().toLowerCase(Locale.ROOT).startsWith(start))
                .limit(limit > 0 ? limit : Long.MAX_VALUE)
                .toList();
    }

    /// `user_ids` may be one id or a list.
    private static Set<Long> ids(JsonNode request) {
        var ids = new HashSet<Long>();
        var given = request.path("user_ids");
        if (given.isArray()) {
            given.forEach(id -> ids.add(Json.id(id.asString(""))));
        } else if (!given.isMissingNode()) {
            ids.add(Json.id(given.asString("")));
        }
        return ids;
    }
}
