package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Replies to a message, and messages that are passed on.
final class References {
    private static final int REPLY = 19;
    private static final int FORWARD = 1;

    private final World world;

    References(World world) {
        this.world = world;
    }

    /// Puts what is referred to into a new message.
    ///
    /// @throws Refusal 50035 if it is not there and must be
    void apply(ObjectNode message, Channel channel, JsonNode payload) {
        var reference = payload.path("message_reference");
        if (!reference.isObject()) {
            return;
        }
        var found = find(channel, reference);
        if (found.isEmpty()) {
            if (reference.path("fail_if_not_exists").asBoolean(true)) {
                throw Refusal.invalid("message_reference", "REPLIES_UNKNOWN_MESSAGE", "Unknown message");
            }
            return;
        }
        var to = found.get();
        if (Json.integer(reference, "type") == FORWARD) {
            message.set("message_reference", to(to).put("type", FORWARD));
            var snapshot = message.putArray("message_snapshots").addObject().putObject("message");
            for (var name : new String[] {
                "content",
                "embeds",
                "attachments",
                "components",
                "timestamp",
                "edited_timestamp",
                "flags",
                "mentions",
                "mention_roles",
                "type"
            }) {
                snapshot.set(name, to.json().path(name));
            }
            return;
        }
        message.put("type", REPLY);
        message.set("message_reference", to(to).put("type", 0));
        message.set("referenced_message", to.json());
        if (AllowedMentions.of(payload).replied()) {
            mention(message, to.author());
        }
    }

    private static void mention(ObjectNode message, User author) {
        var id = Json.id(author.id());
        if (message.path("mentions") instanceof ArrayNode mentions
                && mentions.valueStream()
                        .noneMatch(user -> Json.text(user, "id").equals(id))) {
            mentions.add(author.json());
        }
    }

    static ObjectNode to(Message message) {
        var json = Json.object()
                .put("message_id", Json.id(message.id()))
                .put("channel_id", Json.id(message.channel().id()));
        long guild = message.channel().guildId();
        return guild == 0 ? json : json.put("guild_id", Json.id(guild));
    }

    private Optional<Message> find(Channel here, JsonNode reference) {
        var channel = reference.has("channel_id") ? world.channel(Json.id(reference, "channel_id")) : Optional.of(here);
        return channel.flatMap(where -> world.messages().find(where, Json.id(reference, "message_id")))
                .filter(message -> !message.ephemeral());
    }
}
