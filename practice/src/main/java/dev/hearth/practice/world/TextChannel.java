package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/// A guild's text channel.
public final class TextChannel implements Channel {
    private final Guild guild;
    private final long id;
    private final String name;
    private final String topic;
    private final List<Overwrite> overwrites;
    private final ObjectNode json;

    TextChannel(Guild guild, long id, String name, String topic, int position, List<Overwrite> overwrites) {
        this.guild = guild;
        this.id = id;
        this.name = name;
        this.topic = topic;
        this.overwrites = overwrites;
        this.json = Json.object()
                .put("id", Json.id(id))
                .put("type", 0)
                .put("guild_id", Json.id(guild.id()))
                .put("name", name)
                .put("position", position)
                .put("flags", 0)
                .put("nsfw", false)
                .put("rate_limit_per_user", 0)
                .putNull("parent_id")
                .put("topic", topic)
                .putNull("last_message_id");
        var list = json.putArray("permission_overwrites");
        overwrites.forEach(overwrite -> list.add(overwrite.json()));
    }

    public Guild guild() {
        return guild;
    }

    @Override
    public long id() {
        return id;
    }

    @Override
    public String name() {
        return name;
    }

    /// What the channel is for, in a sentence.
    public String topic() {
        return topic;
    }

    @Override
    public boolean shows(User user) {
        return Permissions.has(guild.permissions(user.id(), this), Permissions.VIEW_CHANNEL);
    }

    @Override
    public ObjectNode json() {
        return json;
    }

    @Override
    public long guildId() {
        return guild.id();
    }

    /// The permissions here of a member who has `granted` in the whole guild: @everyone's overwrite first, then what
    /// their roles deny, then what they allow.
    long apply(long granted, Member member) {
        long deny = 0;
        long allow = 0;
        for (var overwrite : overwrites) {
            if (overwrite.role() == guild.id()) {
                granted = overwrite.applyTo(granted);
            } else if (member.has(overwrite.role())) {
                deny |= overwrite.deny();
                allow |= overwrite.allow();
            }
        }
        return (granted & ~deny) | allow;
    }
}
