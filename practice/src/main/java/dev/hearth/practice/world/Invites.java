package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/// The links by which people come into a guild.
public final class Invites {
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Guild guild;
    private final Map<String, ObjectNode> byCode = new ConcurrentHashMap<>();

    Invites(Guild guild) {
        this.guild = guild;
    }

    public Collection<ObjectNode> all() {
        return byCode.values();
    }

    public Optional<ObjectNode> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /// Makes a link to a channel.
    ///
    /// @param fields max_age in seconds, max_uses, temporary
    public ObjectNode create(Deed deed, GuildChannel channel, ObjectNode fields) {
        return guild.inOrder(() -> {
            var code = code();
            var invite = fields.deepCopy()
                    .put("code", code)
                    .put("type", 0)
                    .put("uses", 0)
                    .put("created_at", guild.ids().now().toString());
            invite.putObject("channel")
                    .put("id", Json.id(channel.id()))
                    .put("name", channel.name())
                    .put("type", channel.type());
            var brief = invite.putObject("guild").put("id", Json.id(guild.id())).put("name", guild.name());
            for (var none : new String[] {"icon", "splash", "banner", "description", "vanity_url_code"}) {
                brief.putNull(none);
            }
            brief.put("verification_level", 0).put("nsfw_level", 0).putArray("features");
            invite.set("inviter", deed.by().json());
            byCode.put(code, invite);
            guild.tell(EventKind.INVITE_CREATE, channel, () -> told(invite, channel));
            guild.auditLog().note(deed, AuditAction.INVITE_CREATE, channel.id(), Json.object(), fields);
            return invite;
        });
    }

    public void delete(Deed deed, ObjectNode invite) {
        guild.inOrder(() -> {
            var code = Json.text(invite, "code");
            byCode.remove(code);
            long channel = Json.id(invite.path("channel"), "id");
            guild.tell(
                    EventKind.INVITE_DELETE,
                    () -> guild.named("channel_id", channel).put("code", code));
            guild.auditLog().note(deed, AuditAction.INVITE_DELETE, channel);
            return code;
        });
    }

    private ObjectNode told(ObjectNode invite, GuildChannel channel) {
        var json = invite.deepCopy().without(java.util.List.of("guild", "channel"));
        return json.put("guild_id", Json.id(guild.id())).put("channel_id", Json.id(channel.id()));
    }

    private static String code() {
        var code = new StringBuilder(LENGTH);
        for (int place = 0; place < LENGTH; place++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
