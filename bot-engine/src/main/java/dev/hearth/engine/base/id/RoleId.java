package dev.hearth.engine.base.id;

/// A role of a Discord server.
///
/// @param value Discord's snowflake, positive
public record RoleId(long value) {
    public RoleId {
        Snowflake.check(value);
    }

    /// Without the number: ids reach a log only as a keyed hash.
    @Override
    public String toString() {
        return "RoleId";
    }
}
