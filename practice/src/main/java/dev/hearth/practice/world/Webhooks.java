package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import tools.jackson.databind.node.ObjectNode;

/// Addresses under which anybody who knows their token posts into a channel.
public final class Webhooks {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final World world;
    private final Map<Long, Webhook> byId = new ConcurrentSkipListMap<>();

    Webhooks(World world) {
        this.world = world;
    }

    public Optional<Webhook> find(long id) {
        return Optional.ofNullable(byId.get(id));
    }

    public List<Webhook> in(GuildChannel channel) {
        return byId.values().stream()
                .filter(webhook -> webhook.channel().equals(channel))
                .toList();
    }

    public List<Webhook> in(Guild guild) {
        return byId.values().stream()
                .filter(webhook -> webhook.channel().guild().equals(guild))
                .toList();
    }

    public Webhook create(Deed deed, GuildChannel channel, String name) {
        var bytes = new byte[51];
        RANDOM.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var webhook = new Webhook(world.ids().next(), token, channel, name, deed.by());
        keep(webhook);
        channel.guild().auditLog().note(deed, AuditAction.WEBHOOK_CREATE, webhook.id());
        return webhook;
    }

    public Webhook edit(Deed deed, Webhook before, String name, GuildChannel channel) {
        var after = new Webhook(before.id(), before.token(), channel, name, before.by());
        keep(after);
        channel.guild().auditLog().note(deed, AuditAction.WEBHOOK_UPDATE, after.id());
        return after;
    }

    public void delete(Deed deed, Webhook webhook) {
        byId.remove(webhook.id());
        tell(webhook);
        webhook.channel().guild().auditLog().note(deed, AuditAction.WEBHOOK_DELETE, webhook.id());
    }

    private void keep(Webhook webhook) {
        byId.put(webhook.id(), webhook);
        tell(webhook);
    }

    private static void tell(Webhook webhook) {
        var guild = webhook.channel().guild();
        guild.tell(
                EventKind.WEBHOOKS_UPDATE,
                () -> guild.named("channel_id", webhook.channel().id()));
    }

    /// One of them.
    ///
    /// @param by who made it
    public record Webhook(long id, String token, GuildChannel channel, String name, User by) {
        /// Who its messages are from.
        public User author(String asked) {
            return new User(id, asked.isEmpty() ? name : asked, "en-US", true);
        }

        public ObjectNode json() {
            return withoutUser().set("user", by.json());
        }

        /// As whoever knows only its token sees it.
        public ObjectNode withoutUser() {
            var json = Json.object()
                    .put("id", Json.id(id))
                    .put("type", 1)
                    .put("guild_id", Json.id(channel.guildId()))
                    .put("channel_id", Json.id(channel.id()))
                    .put("name", name)
                    .put("token", token);
            json.putNull("avatar");
            json.putNull("application_id");
            return json;
        }

        /// Without the token, which opens the channel to whoever has it.
        @Override
        public String toString() {
            return "webhook " + id;
        }
    }
}
