package dev.hearth.engine.base.id;

/// A channel of a Discord server.
///
/// @param value Discord's snowflake, positive
public record ChannelId(long value) {
    public ChannelId {
        Snowflake.check(value);
    }

    /// Without the number: ids reach a log only as a keyed hash.
    @Override
    public String toString() {
        return "ChannelId";
    }
}
