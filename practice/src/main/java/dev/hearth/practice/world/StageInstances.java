package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.node.ObjectNode;

/// What is going on in a guild's stage channels: one instance at most in each.
public final class StageInstances {
    private final Guild guild;
    private final Map<Long, ObjectNode> byChannel = new ConcurrentHashMap<>();

    StageInstances(Guild guild) {
        this.guild = guild;
    }

    public Collection<ObjectNode> all() {
        return byChannel.values();
    }

    public Optional<ObjectNode> find(GuildChannel channel) {
        return Optional.ofNullable(byChannel.get(channel.id()));
    }

    /// Begins one; empty if there is one already.
    public Optional<ObjectNode> begin(GuildChannel channel, String topic) {
        return guild.inOrder(() -> {
            var instance = guild.named("channel_id", channel.id())
                    .put("id", Json.id(guild.ids().next()))
                    .put("topic", topic)
                    .put("privacy_level", 2)
                    .put("discoverable_disabled", true)
                    .putNull("guild_scheduled_event_id");
            if (byChannel.putIfAbsent(channel.id(), instance) != null) {
                return Optional.empty();
            }
            guild.tell(EventKind.STAGE_INSTANCE_CREATE, instance::deepCopy);
            return Optional.of(instance);
        });
    }

    /// Changes what it is about.
    public ObjectNode edit(GuildChannel channel, ObjectNode before, String topic) {
        return guild.inOrder(() -> {
            var after = before.deepCopy().put("topic", topic);
            byChannel.put(channel.id(), after);
            guild.tell(EventKind.STAGE_INSTANCE_UPDATE, after::deepCopy);
            return after;
        });
    }

    /// Ends it; nothing happens if there is none.
    public void end(GuildChannel channel) {
        guild.inOrder(() -> {
            var gone = Optional.ofNullable(byChannel.remove(channel.id()));
            gone.ifPresent(instance -> guild.tell(EventKind.STAGE_INSTANCE_DELETE, instance::deepCopy));
            return gone;
        });
    }
}
