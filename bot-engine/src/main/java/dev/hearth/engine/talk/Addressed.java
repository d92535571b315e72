package dev.hearth.engine.talk;

import dev.hearth.engine.base.id.UserId;

/// A message that the bot begins, for one person: they are notified, and its controls are theirs alone.
///
/// @param key names it, up to 25 characters: of those with one key Discord takes no second within some minutes
public record Addressed(UserId to, Screen screen, String key) {
    public Addressed {
        Limits.text("a message's key", key, 25);
    }
}
