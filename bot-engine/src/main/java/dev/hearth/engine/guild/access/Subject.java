package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;

/// Whom a change is about.
///
/// @param id Discord's
record Subject(Kind kind, long id) {
    /// What sort of thing it is.
    enum Kind {
        USER,
        GUILD
    }

    static Subject of(UserId user) {
        return new Subject(Kind.USER, user.value());
    }

    static Subject of(GuildId guild) {
        return new Subject(Kind.GUILD, guild.value());
    }

    /// Without the number: ids reach a log only as a keyed hash.
    @Override
    public String toString() {
        return "Subject[" + kind + "]";
    }
}
