package dev.hearth.engine.talk;

import dev.hearth.engine.base.id.ChannelId;

/// Brings to a channel what nobody asked for by a command at this moment, or what others are to see.
@FunctionalInterface
public interface Courier {
    /// Posts a card and waits until Discord has it. Nobody is notified by names in it.
    ///
    /// @return whether it is there; false if the channel is gone, the bot may not write there, or is offline
    boolean post(ChannelId channel, Card card);
}
