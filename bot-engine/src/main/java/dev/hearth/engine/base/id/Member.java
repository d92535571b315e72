package dev.hearth.engine.base.id;

/// A person in one guild: for roles, moderation and crisis events. What a person keeps belongs to their [UserId].
public record Member(GuildId guild, UserId user) {}
