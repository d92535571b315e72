package dev.hearth.engine.talk;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.UserId;

/// Brings to a channel or to a person what nobody asked for by a command at this moment, or what others are to see.
public interface Courier {
    /// Posts a message and waits until Discord has it. Nobody is notified by names in it. Its controls are for all whom
    /// their terms let; one without terms that name somebody is never taken.
    ///
    /// @return how it ended; never closed
    Ending post(ChannelId channel, Screen screen);

    /// The same for a card without controls.
    default Ending post(ChannelId channel, Card card) {
        return post(channel, Screen.of(card));
    }

    /// Writes to somebody in private and waits until Discord has it.
    ///
    /// @return whether it is there; false if they take no messages from the bot, or it is offline
    boolean tell(UserId user, Card card);

    /// How a message ended.
    enum Ending {
        TAKEN,
        /// They take no private messages from the bot.
        CLOSED,
        /// The channel is gone, or the bot may not write there.
        REFUSED,
        /// It is not there: Discord could not take it, or the bot is offline.
        LATER,
        /// Nobody knows whether it is there.
        UNCLEAR;

        /// Whether a second one might be one too many.
        public boolean mayBeThere() {
            return this == TAKEN || this == UNCLEAR;
        }
    }

    /// Writes to one person in private and waits for Discord.
    Ending bring(Addressed message);

    /// Writes to one person in a channel, where others see it too, and waits for Discord.
    Ending bring(ChannelId channel, Addressed message);
}
