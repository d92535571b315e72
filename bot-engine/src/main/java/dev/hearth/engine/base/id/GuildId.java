package dev.hearth.engine.base.id;

/// A Discord server.
///
/// @param value Discord's snowflake, positive
public record GuildId(long value) {
    public GuildId {
        Snowflake.check(value);
    }

    /// Without the number: ids reach a log only as a keyed hash.
    @Override
    public String toString() {
        return "GuildId";
    }
}
