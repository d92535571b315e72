package dev.hearth.engine.guild.moderation;

/// What auto-moderation saw in a message. Its name is all that is kept of the message.
enum Sign {
    /// Too many messages in a minute.
    RATE,
    /// Mostly the same messages again.
    REPETITION,
    CAPITALS,
    LINKS,
    INVITES,
    MENTIONS,
    /// The same character over and over, or marks piled on each other.
    CHARACTERS,
    SPAM,
    SLURS,
    /// What the AI service that the admin named takes amiss.
    JUDGED
}
