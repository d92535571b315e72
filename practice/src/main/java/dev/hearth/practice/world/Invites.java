package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.security.SecureRandom;
import java.time.Instant;
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

    /// Those that still lead in.
    public Collection<ObjectNode> all() {
        return byCode.values().stream().filter(this::leadsIn).toList();
    }

    public Optional<ObjectNode> find(String code) {
        return Optional.ofNullable(byCode.get(code)).filter(this::leadsIn);
    }

    /// One that is too old is forgotten as Discord forgets it: it is not there any more, and nobody is told.
    private boolean leadsIn(ObjectNode invite) {
        int age = Json.integer(invite, "max_age");
        var made = Instant.parse(Json.text(invite, "created_at"));
        return age == 0 || guild.ids().now().isBefore(made.plusSeconds(age));
    }

    /// Lets somebody in by a link; false if it leads nowhere, or they may not come. The last use ends it.
    public boolean use(String code, User user) {
        return guild.inOrder(() -> {
            var invite = find(code);
            boolean comes = invite.isPresent()
                    && guild.members().ban(user.id()).isEmpty()
                    && guild.member(user.id()).isEmpty();
            if (comes) {
                var used = invite.get().deepCopy();
                int uses = Json.integer(used, "uses") + 1;
                byCode.put(code, used.put("uses", uses));
                guild.members().join(user);
                if (uses == Json.integer(used, "max_uses")) {
                    remove(used);
                }
            }
            return comes;
        });
    }

    private void remove(ObjectNode invite) {
        var code = Json.text(invite, "code");
        byCode.remove(code);
        long channel = Json.id(invite.path("channel"), "id");
        guild.tell(
                EventKind.INVITE_DELETE,
                () -> guild.named("channel_id", channel).put("code", code));
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
            remove(invite);
            guild.auditLog().note(deed, AuditAction.INVITE_DELETE, Json.id(invite.path("channel"), "id"));
            return invite;
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
