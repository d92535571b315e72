package dev.hearth.engine.talk;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.UserId;

/// Brings to a channel or to a person what nobody asked for by a command at this moment, or what others are to see.
public interface Courier {
    /// Posts a message and waits until Discord has it. Nobody is notified by names in it. Its controls are for all whom
    /// their terms let; one without terms that name somebody is never taken.
    ///
    /// @return whether it is there; false if the channel is gone, the bot may not write there, or is offline
    boolean post(ChannelId channel, Screen screen);

    /// The same for a card without controls.
    default boolean post(ChannelId channel, Card card) {
        return post(channel, Screen.of(card));
    }

    /// Writes to somebody in private and waits until Discord has it.
    ///
    /// @return whether it is there; false if they take no messages from the bot, or it is offline
    boolean tell(UserId user, Card card);
}
