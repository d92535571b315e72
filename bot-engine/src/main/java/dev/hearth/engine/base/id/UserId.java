package dev.hearth.engine.base.id;

/// A person on Discord, the same in every guild. Care data belongs to it.
///
/// @param value Discord's snowflake, positive
public record UserId(long value) {
    public UserId {
        Snowflake.check(value);
    }

    /// Without the number: ids reach a log only as a keyed hash.
    @Override
    public String toString() {
        return "UserId";
    }
}
